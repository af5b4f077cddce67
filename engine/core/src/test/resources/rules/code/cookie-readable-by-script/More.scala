object CookieReadableByScript {
    def configure(settings: SessionCookieConfig) = {
        val scriptMayRead = true
        settings.setHttpOnly(!scriptMayRead)
        val plain = DiscardingCookie("lang", secure = true)  // ok
    }

    def signIn(id: String) = {
        Ok("welcome").withCookies(Cookie("sid", id, httpOnly = false, secure = true))  // expect: code/cookie-readable-by-script
    }

    def signInAgain(id: String) = {
        Ok("welcome").withCookies(Cookie("sid", id, httpOnly = true, secure = true))  // ok
    }
}
