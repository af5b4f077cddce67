class Sample {
    void f1(Input in) throws Exception {
        cookie.setHttpOnly(false);  // expect: code/cookie-readable-by-script
    }

    void f2(Input in) throws Exception {
        Cookie cookie = new Cookie("SESSIONID", id);  // expect: code/cookie-readable-by-script
        response.addCookie(cookie);
    }

    void f3(Input in) throws Exception {
        cookie.setHttpOnly(true);  // ok
    }

    void f4(Input in) throws Exception {
        Cookie cookie = new Cookie("lang", lang);
        response.addCookie(cookie);  // ok
    }
}
