object CsrfProtectionOff {
    def filterChain(http: HttpSecurity) = {
        http.csrf(c => c.disable())  // expect: code/csrf-protection-off
        http.build()
    }

    def reactive(http: ServerHttpSecurity) = {
        val csrf = http.csrf()
        csrf.disable()  // expect: code/csrf-protection-off
    }

    def filterChainAgain(http: HttpSecurity) = {
        http.csrf(c => c.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()))  // ok
        http.formLogin().disable()  // ok
    }
}
