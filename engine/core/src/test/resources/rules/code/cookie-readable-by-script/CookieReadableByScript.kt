fun f1() {
    cookie.isHttpOnly = false  // expect: code/cookie-readable-by-script
}

fun f2() {
    val cookie = Cookie("auth_token", token)  // expect: code/cookie-readable-by-script
    response.addCookie(cookie)
}

fun f3() {
    cookie.isHttpOnly = true  // ok
}

fun f4() {
    val cookie = Cookie("lang", lang)
    response.addCookie(cookie)  // ok
}
