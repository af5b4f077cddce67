fun trace(request: HttpServletRequest, response: HttpServletResponse) {
    val trace = "id=" + request.getHeader("X-Trace")
    response.addHeader("X-Trace", trace)  // expect: code/header-injection
}

fun file(request: HttpServletRequest, response: HttpServletResponse) {
    response.setHeader("Content-Disposition", "attachment; filename=${request.getParameter("name")}")  // expect: code/header-injection
}

fun count(request: HttpServletRequest, response: HttpServletResponse) {
    response.setHeader("X-Count", request.getParameter("count").toInt().toString())  // ok: a number
}
