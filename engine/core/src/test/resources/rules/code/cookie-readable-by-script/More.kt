fun configure(settings: SessionCookieConfig) {
    settings.setHttpOnly(false)  // expect: code/cookie-readable-by-script
}

fun signIn(response: HttpServletResponse, token: String) {
    val cookie = Cookie("auth_token", token)
    cookie.secure = true
    cookie.isHttpOnly = true
    response.addCookie(cookie)  // ok
}
