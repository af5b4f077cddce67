class Mail(private val engine: PebbleEngine) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        engine.getLiteralTemplate(request.getParameter("body")) // expect: code/template-injection
        engine.getTemplate("mail.peb") // ok: a file of the program
    }
}
