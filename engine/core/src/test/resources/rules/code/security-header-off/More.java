class SecurityHeaderOff {
    Object filterChain(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable));  // expect: code/security-header-off
        return http.build();
    }

    Object filterChainAgain(HttpSecurity http, HttpServletResponse response) throws Exception {
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));  // ok
        response.setHeader("X-XSS-Protection", "1; mode=block");  // ok
        return http.build();
    }
}
