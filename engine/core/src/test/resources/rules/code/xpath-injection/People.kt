class People(private val xpath: XPath) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val id = request.getParameter("id")
        xpath.evaluate("//person[@id='" + id + "']", document) // expect: code/xpath-injection
        xpath.evaluate("//person[1]", document) // ok: a constant
        xpath.evaluate("//person[" + Integer.parseInt(id) + "]", document) // ok: a number
    }
}
