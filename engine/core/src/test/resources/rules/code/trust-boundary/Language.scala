class Language extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        val language = request.getParameter("language")
        request.getSession().setAttribute("language", language) // expect: code/trust-boundary
        request.getSession().setAttribute("language", "en") // ok: a constant
        request.setAttribute("language", language) // ok: only for this request
    }
}
