class Plugins : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        Class.forName(request.getParameter("type")) // expect: code/unsafe-reflection
        Class.forName("plugin.Known") // ok: a constant
    }
}
