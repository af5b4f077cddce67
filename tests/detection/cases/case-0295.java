package com.acme.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

public class RememberMe {
    private static final String COOKIE = "remember";
    private final TokenService tokens;

    public RememberMe(TokenService tokens) {
        this.tokens = tokens;
    }

    public void remember(HttpServletResponse response, long userId) {
        Cookie cookie = new Cookie(COOKIE, tokens.issue(userId));
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(14).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(false);
        response.addCookie(cookie);
    }

    public void forget(HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, "");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
    }
}
