object CookieSentAcrossSites {
    def signIn(cookie: Cookie) = {
        cookie.setAttribute("SameSite", "None")  // expect: code/cookie-sent-across-sites
    }

    def signInAgain(cookie: Cookie) = {
        cookie.setAttribute("SameSite", "Lax")  // ok
    }
}
