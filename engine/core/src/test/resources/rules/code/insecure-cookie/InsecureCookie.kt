fun f1() {
    cookie.secure = false  // expect: code/insecure-cookie
}

fun f2() {
    val cookie = Cookie("lang", lang)  // expect: code/insecure-cookie
    response.addCookie(cookie)
}

fun f3() {
    cookie.secure = true  // ok
}

fun f4() {
    val cookie = Cookie("lang", lang)
    cookie.secure = true
    response.addCookie(cookie)  // ok
}
