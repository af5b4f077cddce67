fun filterChain(http: HttpSecurity): SecurityFilterChain {
    http.csrf(CsrfConfigurer<HttpSecurity>::disable)  // expect: code/csrf-protection-off
    return http.build()
}

fun filterChainAgain(http: HttpSecurity): SecurityFilterChain {
    http.csrf { it.ignoringRequestMatchers("/hooks/**") }  // ok
    return http.build()
}
