class Sample {
    void f1(Input in) throws Exception {
        cookie.setSecure(false);  // expect: code/insecure-cookie
    }

    void f2(Input in) throws Exception {
        Cookie cookie = new Cookie("lang", lang);  // expect: code/insecure-cookie
        response.addCookie(cookie);
        use(cookie);
    }

    void f3(Input in) throws Exception {
        ResponseCookie c = ResponseCookie.from("lang", lang).secure(false).build();  // expect: code/insecure-cookie
    }

    void f4(Input in) throws Exception {
        cookie.setSecure(true);  // ok
    }

    void f5(Input in) throws Exception {
        Cookie cookie = new Cookie("lang", lang);
        cookie.setSecure(true);
        response.addCookie(cookie);  // ok
    }

    void f6(Input in) throws Exception {
        Cookie first = request.getCookies()[0];  // ok
    }
}
