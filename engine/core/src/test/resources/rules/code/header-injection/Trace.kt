class Trace : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        response.setHeader("X-Trace", request.getParameter("trace")) // expect: code/header-injection
        response.setHeader("X-Trace", "none") // ok: a constant
        response.setHeader("X-Trace", request.getParameter("trace").replaceAll("[\r\n]", "")) // ok: no line breaks
    }
}
