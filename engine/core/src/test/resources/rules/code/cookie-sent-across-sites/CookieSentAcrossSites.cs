class Sample {
    void F1() {
        options.Cookie.SameSite = SameSiteMode.None;  // expect: code/cookie-sent-across-sites
    }

    void F2() {
        var o = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.None };  // expect: code/cookie-sent-across-sites
    }

    void F3() {
        options.Cookie.SameSite = SameSiteMode.Lax;  // ok
    }

    void F4() {
        options.MinimumSameSitePolicy = SameSiteMode.Strict;  // ok
    }
}
