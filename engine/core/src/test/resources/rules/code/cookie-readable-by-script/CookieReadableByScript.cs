class Sample {
    void F1() {
        var o = new CookieOptions { Secure = true, HttpOnly = false };  // expect: code/cookie-readable-by-script
    }

    void F2() {
        Response.Cookies.Append("x", x, new CookieOptions { Secure = true });  // expect: code/cookie-readable-by-script
    }

    void F3() {
        var o = new CookieOptions { Secure = true, HttpOnly = true };  // ok
    }

    void F4() {
        var o = new CookieOptions();
        o.HttpOnly = true;  // ok
    }
}
