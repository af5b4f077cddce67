object InsecureCookie {
    def rememberTheme(response: ServerHttpResponse, theme: String) = {
        val cookie = ResponseCookie.from("theme", theme).maxAge(3600).build()  // expect: code/insecure-cookie
        response.addCookie(cookie)
    }

    def rememberCart(response: ServerHttpResponse, cart: String) = {
        val cookie = ResponseCookie.from("cart", cart).maxAge(3600).secure(true).build()
        response.addCookie(cookie)  // ok
    }
}
