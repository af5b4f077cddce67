class Calc(engine: ScriptEngine) extends HttpServlet {
  override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
    engine.eval(request.getParameter("sum")) // expect: code/code-injection
    engine.eval("1 + 1") // ok: a constant
    engine.put("x", request.getParameter("sum")) // ok: a variable
  }
}
