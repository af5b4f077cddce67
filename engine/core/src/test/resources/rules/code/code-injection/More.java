class CodeInjection {
    Object price(@RequestParam String formula) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        String script = String.format("price = %s;", formula);
        return engine.eval(script);  // expect: code/code-injection
    }

    Object priceAgain(@RequestParam double amount) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        return engine.eval("price = " + amount + ";");  // ok: a number
    }
}
