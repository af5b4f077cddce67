fun configure(serializer: CookieSerializer) {
    serializer.setSameSite("None")  // expect: code/cookie-sent-across-sites
}

fun signIn(response: HttpServletResponse, cookie: Cookie) {
    cookie.setAttribute("SameSite", "None")  // expect: code/cookie-sent-across-sites
    response.addCookie(cookie)
}

fun configureAgain(serializer: CookieSerializer, mode: String) {
    serializer.setSameSite(mode)  // ok
}

fun signInAgain(response: HttpServletResponse, cookie: Cookie) {
    cookie.setAttribute("SameSite", "Strict")  // ok
    response.addCookie(cookie)
}
