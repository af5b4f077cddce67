fun filterChain(http: HttpSecurity): SecurityFilterChain {
    http.headers().contentTypeOptions().disable()  // expect: code/security-header-off
    return http.build()
}

fun page(response: HttpServletResponse) {
    response.setHeader("Content-Security-Policy", "default-src *")  // expect: code/security-header-off
}

fun filterChainAgain(http: HttpSecurity): SecurityFilterChain {
    http.formLogin().disable()  // ok
    return http.build()
}

fun pageAgain(response: HttpServletResponse) {
    response.setHeader("Content-Security-Policy", "default-src 'self'")  // ok
}
