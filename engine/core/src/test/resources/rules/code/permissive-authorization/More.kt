fun filterChain(http: HttpSecurity): SecurityFilterChain {
    http { authorizeHttpRequests { authorize(anyRequest, permitAll) } }  // expect: code/permissive-authorization
    return http.build()
}

fun ignored(web: WebSecurity) {
    web.ignoring().requestMatchers("/**")  // expect: code/permissive-authorization
}

fun filterChainAgain(http: HttpSecurity): SecurityFilterChain {
    http { authorizeHttpRequests { authorize("/login", permitAll) } }  // ok
    return http.build()
}

fun ignoredAgain(web: WebSecurity) {
    web.ignoring().requestMatchers("/css/**")  // ok
}
