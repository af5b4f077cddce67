class Filters(parser: ExpressionParser) extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val least = request.getParameter("least")
      parser.parseExpression(s"price > $least")  // expect: code/expression-injection
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      MVEL.eval(request.getHeader("X-Rule"))  // expect: code/expression-injection
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val least = request.getParameter("least").toInt
      parser.parseExpression(s"price > $least")  // ok: a number
    }
    override def doDelete(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      context.setVariable("least", request.getParameter("least"))
      parser.parseExpression("price > #least").getValue(context)  // ok: a variable
    }
}
