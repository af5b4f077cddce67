object Names {
  val words = Pattern.compile("^([a-z]+)*$") // expect: code/slow-regex
  val parts = Pattern.compile("^[a-z]+(-[a-z]+)*$") // ok: a hyphen between
}
