private val numbers = Pattern.compile("(\\d+)+x")  // expect: code/slow-regex
private val list = Pattern.compile("(\\d+,)+x")  // ok: a comma between
fun clean(text: String): String {
    return text.replaceAll("(\\s+)*$", "")  // expect: code/slow-regex
}

fun cleanAgain(text: String): String {
    return text.replaceAll("\\s+$", "")  // ok: one repetition
}
