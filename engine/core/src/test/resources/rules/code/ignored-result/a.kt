fun clean(text: String) {
    text.trim() // expect: code/ignored-result
    text.lowercase() // expect: code/ignored-result
    text.substring(1) // expect: code/ignored-result
    val t = text.trim() // ok
    use(text.lowercase()) // ok
    builder.trim() // ok: may act on itself
    work()
}
