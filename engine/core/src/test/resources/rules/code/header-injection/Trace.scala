class Trace extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        response.setHeader("X-Trace", request.getParameter("trace")) // expect: code/header-injection
        response.setHeader("X-Trace", "none") // ok: a constant
        response.setHeader("X-Trace", request.getParameter("trace").replaceAll("[\r\n]", "")) // ok: no line breaks
    }
}
