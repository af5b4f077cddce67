object Join {
  def join(list: List[String]): String = {
    var all = ""
    while (more()) { all += next() } // expect: code/string-building-in-loop
    var text = "rows: "
    while (more()) { text = text + next() } // expect: code/string-building-in-loop
    var line = ""
    while (open) { line += "," } // expect: code/string-building-in-loop
    var n = 0
    while (more()) { n += 1 } // ok
    val b = new StringBuilder()
    while (more()) { b.append(next()) } // ok
    all += "end" // ok: once
    all
  }
}
