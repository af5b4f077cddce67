fun scan(list: List<String>) {
    for (x in list) { use(Regex("[0-9]+").find(x)) } // expect: code/regex-in-loop
    for (x in list) { use(x.matches("[a-z]+".toRegex())) } // expect: code/regex-in-loop
    while (more()) { use(Pattern.compile("a+b").matcher(next())) } // expect: code/regex-in-loop
    val digits = Regex("[0-9]+") // ok
    for (x in list) { use(digits.find(x)) } // ok
    for (x in list) { use(Regex(x)) } // ok: another one each time
}
