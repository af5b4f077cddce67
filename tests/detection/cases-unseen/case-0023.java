package com.acme.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

public class SessionCookies {
    private static final String NAME = "ACME_SESSION";

    private final Duration age;

    public SessionCookies(Duration age) {
        this.age = age;
    }

    public void grant(HttpServletResponse response, String sessionId) {
        Cookie cookie = new Cookie(NAME, sessionId);
        cookie.setMaxAge((int) age.toSeconds());
        send(response, cookie);
    }

    public void revoke(HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, "");
        cookie.setMaxAge(0);
        send(response, cookie);
    }

    private static void send(HttpServletResponse response, Cookie cookie) {
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(false);
        response.addCookie(cookie);
    }
}
