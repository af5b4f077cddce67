fun price(call: ApplicationCall) {
    val engine = ScriptEngineManager().getEngineByName("kts")
    val script = "val price = ${call.parameters["formula"]}"
    engine.eval(script)  // expect: code/code-injection
}

fun rule(request: HttpServletRequest) {
    GroovyShell().evaluate("total * " + request.getHeader("X-Factor"))  // expect: code/code-injection
}

fun priceAgain(call: ApplicationCall) {
    val engine = ScriptEngineManager().getEngineByName("kts")
    val factor = call.parameters["factor"]!!.toDouble()
    engine.eval("val price = 100 * $factor")  // ok: a number
}
