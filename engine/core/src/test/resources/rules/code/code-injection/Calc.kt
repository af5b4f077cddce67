class Calc(private val engine: ScriptEngine) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        engine.eval(request.getParameter("sum")) // expect: code/code-injection
        engine.eval("1 + 1") // ok: a constant
        engine.put("x", request.getParameter("sum")) // ok: a variable
    }
}
