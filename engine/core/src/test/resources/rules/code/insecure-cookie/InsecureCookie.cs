class Sample {
    void F1() {
        Response.Cookies.Append("lang", lang);  // expect: code/insecure-cookie
    }

    void F2() {
        Response.Cookies.Append("lang", lang, new CookieOptions { HttpOnly = true });  // expect: code/insecure-cookie
    }

    void F3() {
        options.Cookie.SecurePolicy = CookieSecurePolicy.None;  // expect: code/insecure-cookie
    }

    void F4() {
        Response.Cookies.Append("lang", lang, new CookieOptions { Secure = true });  // ok
    }

    void F5() {
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;  // ok
    }

    void F6() {
        var o = new CookieOptions();
        o.Secure = true;  // ok
    }
}
