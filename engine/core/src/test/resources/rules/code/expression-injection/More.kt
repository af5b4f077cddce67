fun filter(call: ApplicationCall, parser: ExpressionParser) {
    val where = "price > ${call.parameters["least"]}"
    parser.parseExpression(where)  // expect: code/expression-injection
}

fun mvel(request: HttpServletRequest): Any {
    return MVEL.eval(request.getHeader("X-Rule"))  // expect: code/expression-injection
}

fun filterAgain(request: HttpServletRequest, parser: ExpressionParser) {
    val least = request.getParameter("least").toInt()
    parser.parseExpression("price > $least")  // ok: a number
}

fun variable(request: HttpServletRequest, parser: ExpressionParser, context: StandardEvaluationContext) {
    context.setVariable("least", request.getParameter("least"))
    parser.parseExpression("price > #least").getValue(context)  // ok: a variable
}
