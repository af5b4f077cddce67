class Sample {
    void f1(Input in) throws Exception {
        http.headers().frameOptions().disable();  // expect: code/security-header-off
    }

    void f2(Input in) throws Exception {
        http.headers(h -> h.frameOptions(f -> f.disable()));  // expect: code/security-header-off
    }

    void f3(Input in) throws Exception {
        http.headers().frameOptions().sameOrigin();  // ok
    }
}
