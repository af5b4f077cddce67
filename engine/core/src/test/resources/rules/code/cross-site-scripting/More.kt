fun search(request: HttpServletRequest, response: HttpServletResponse) {
    val query = request.getHeader("X-Query")
    val out = response.writer
    out.write("<h1>$query</h1>")  // expect: code/cross-site-scripting
}

fun show(call: ApplicationCall) {
    call.respondText("<p>${call.parameters["name"]}</p>", ContentType.Text.Html)  // expect: code/cross-site-scripting
}

fun count(request: HttpServletRequest, response: HttpServletResponse) {
    val pages = request.getParameter("pages").toInt()
    response.writer.write("<b>$pages</b>")  // ok: a number
}

fun rate(call: ApplicationCall) {
    val rates = mapOf("eur" to 1)
    call.respond(rates)  // ok: data
}
