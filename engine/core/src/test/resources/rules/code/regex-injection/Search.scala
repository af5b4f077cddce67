class Search extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        Pattern.compile(request.getParameter("q")) // expect: code/regex-injection
        Pattern.compile(Pattern.quote(request.getParameter("q"))) // ok: quoted
        Pattern.compile("[a-z]+") // ok: a constant
    }
}
