class PermissiveAuthorization {
    Object filterChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/login").anonymous().anyRequest().permitAll());  // expect: code/permissive-authorization
        return http.build();
    }

    Object ignored(WebSecurity web) throws Exception {
        web.ignoring().antMatchers("/**");  // expect: code/permissive-authorization
        return web;
    }

    Object filterChainAgain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/login").permitAll().anyRequest().authenticated());  // ok
        return http.build();
    }

    Object ignoredAgain(WebSecurity web) throws Exception {
        web.ignoring().antMatchers("/css/**");  // ok
        return web;
    }
}
