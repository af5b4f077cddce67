class Sample {
    void f1(Input in) throws Exception {
        Mustache m = Mustache.compiler().escapeHTML(false).compile(text); engine.setEscapeHtml(false);  // expect: code/template-escaping-off
    }

    void f2(Input in) throws Exception {
        Mustache m = Mustache.compiler().compile(text); engine.setEscapeHtml(true);  // ok
    }
}
