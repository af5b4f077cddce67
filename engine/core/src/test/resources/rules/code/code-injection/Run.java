class Run {
    Object run(String text, ScriptEngine engine, Matcher m) throws Exception {
        engine.eval(text); // expect: code/code-injection
        parser.parseExpression(text); // expect: code/code-injection
        engine.eval("1 + 1"); // ok: a constant
        return m.eval(text); // ok: no script engine
    }
}
