fun search(call: ApplicationCall, text: String) {
    val pattern = Regex("^" + call.parameters["prefix"])  // expect: code/regex-injection
    pattern.containsMatchIn(text)
}

fun replace(request: HttpServletRequest, text: String): String {
    return text.replaceAll(request.getParameter("what"), "")  // expect: code/regex-injection
}

fun searchAgain(request: HttpServletRequest) {
    val least = request.getParameter("least").toInt()
    Pattern.compile("[a-z]{$least,}")  // ok: a number
}
