package com.acme.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class WebSecurity {
    @Bean
    SecurityFilterChain shop(HttpSecurity http) throws Exception {
        http.securityMatcher("/shop/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/shop/public/**").permitAll()
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/shop/login").permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(
                        org.springframework.security.web.csrf.CookieCsrfTokenRepository.withHttpOnlyFalse()));
        return http.build();
    }
}
