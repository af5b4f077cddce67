class Run {
    Object run(String text, ScriptEngine engine, Matcher m, HttpServletRequest request) throws Exception {
        engine.eval(text); // expect: code/code-injection
        new GroovyShell().evaluate("x = " + request.getParameter("x")); // expect: code/code-injection
        engine.eval("1 + 1"); // ok: a constant
        return m.eval(text); // ok: no script engine
    }
}
