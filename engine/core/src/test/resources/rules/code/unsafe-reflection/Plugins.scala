class Plugins extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        Class.forName(request.getParameter("type")) // expect: code/unsafe-reflection
        Class.forName("plugin.Known") // ok: a constant
    }
}
