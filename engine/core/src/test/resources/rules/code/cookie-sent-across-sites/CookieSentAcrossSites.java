class Sample {
    void f1(Input in) throws Exception {
        cookie.setAttribute("SameSite", "None");  // expect: code/cookie-sent-across-sites
    }

    void f2(Input in) throws Exception {
        ResponseCookie.from("x", x).secure(true).sameSite("None");  // expect: code/cookie-sent-across-sites
    }

    void f3(Input in) throws Exception {
        cookie.setAttribute("SameSite", "Lax");  // ok
    }

    void f4(Input in) throws Exception {
        ResponseCookie.from("x", x).secure(true).sameSite("Strict");  // ok
    }
}
