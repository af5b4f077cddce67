class Filter(private val parser: SpelExpressionParser) extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        parser.parseExpression(request.getParameter("where")) // expect: code/expression-injection
        parser.parseExpression("name == 'x'") // ok: a constant
    }
}
