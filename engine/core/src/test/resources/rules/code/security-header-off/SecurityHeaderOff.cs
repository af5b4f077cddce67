class Sample {
    void F1() {
        Response.Headers.Remove("X-Frame-Options");  // expect: code/security-header-off
    }

    void F2() {
        Response.Headers.Remove("Server");  // ok
    }
}
