fun rememberLanguage(response: ServerHttpResponse, lang: String) {
    val cookie = ResponseCookie.from("lang", lang).path("/").build()  // expect: code/insecure-cookie
    response.addCookie(cookie)
}

fun rememberTheme(response: ServerHttpResponse, theme: String) {
    val cookie = ResponseCookie.from("theme", theme).secure(true).build()
    response.addCookie(cookie)  // ok
}
