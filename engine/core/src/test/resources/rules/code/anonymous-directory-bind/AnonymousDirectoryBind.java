class Sample {
    void f1(Input in) throws Exception {
        env.put(Context.SECURITY_AUTHENTICATION, "none");  // expect: code/anonymous-directory-bind
    }

    void f2(Input in) throws Exception {
        env.put(Context.SECURITY_AUTHENTICATION, "simple");  // ok
    }
}
