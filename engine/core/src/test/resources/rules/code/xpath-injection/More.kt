fun orders(call: ApplicationCall, document: Document) {
    val path = "//order[@customer='${call.parameters["customer"]}']"
    XPathFactory.newInstance().newXPath().evaluate(path, document)  // expect: code/xpath-injection
}

fun compiled(request: HttpServletRequest, xpath: XPath) {
    xpath.compile("//user[name='" + request.getHeader("X-Name") + "']")  // expect: code/xpath-injection
}

fun first(request: HttpServletRequest, xpath: XPath, document: Document) {
    val place = request.getParameter("place").toInt()
    xpath.evaluate("//order[$place]", document)  // ok: a number
}
