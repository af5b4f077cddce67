object Scan {
  def scan(list: List[String]): Unit = {
    while (more()) { use(Pattern.compile("a+b").matcher(next())) } // expect: code/regex-in-loop
    while (more()) { use(new Regex("[0-9]+")) } // expect: code/regex-in-loop
    for (x <- list) { use(Pattern.compile("[a-z]+")) } // expect: code/regex-in-loop
    val digits = new Regex("[0-9]+") // ok
    while (more()) { use(digits) } // ok
    while (more()) { use(Pattern.compile(next())) } // ok: another one each time
  }
}
