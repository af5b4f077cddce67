class Sample {
    void F1() {
        options.FallbackPolicy = null;  // expect: code/permissive-authorization
    }

    void F2() {
        options.FallbackPolicy = policy;  // ok
    }
}
