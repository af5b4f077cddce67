class Filter(private val parser: SpelExpressionParser) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        parser.parseExpression(request.getParameter("where")) // expect: code/expression-injection
        parser.parseExpression("name == 'x'") // ok: a constant
    }
}
