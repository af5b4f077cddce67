class Spel {
    Object eval(@RequestParam String text, ExpressionParser parser, HttpServletRequest request) {
        parser.parseExpression(text).getValue(); // expect: code/expression-injection
        String x = "#root." + request.getParameter("x");
        new SpelExpressionParser().parseExpression(x); // expect: code/expression-injection
        Ognl.getValue(request.getParameter("y"), root); // expect: code/expression-injection
        parser.parseExpression("#name").getValue(context); // ok: a constant
        parser.parseExpression("#a + 1"); // ok: a constant
        return context.setVariable("name", text); // ok: a variable
    }
}
