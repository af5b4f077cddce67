fun join(list: List<String>): String {
    var all = ""
    for (x in list) { all += x } // expect: code/string-building-in-loop
    var text = "rows: "
    for (x in list) { text = text + x } // expect: code/string-building-in-loop
    var line = ""
    while (more()) { line += next() } // expect: code/string-building-in-loop
    val b = StringBuilder()
    for (x in list) { b.append(x) } // ok
    var n = 0
    for (x in list) { n += x.length } // ok
    all += "end" // ok: once
    return all
}
