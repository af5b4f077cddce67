object Clean {
  def clean(text: String): String = {
    text.trim() // expect: code/ignored-result
    text.toLowerCase() // expect: code/ignored-result
    text.substring(1) // expect: code/ignored-result
    val t = text.trim() // ok
    use(text.toLowerCase()) // ok
    text.trim() // ok: the value of the block
  }
}
