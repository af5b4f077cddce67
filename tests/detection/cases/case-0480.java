package com.acme.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;

public class BasketCookie {
    private static final String NAME = "basket";
    private final ObjectMapper json = new ObjectMapper();

    public Basket read(HttpServletRequest request) throws IOException {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return new Basket();
        }
        for (Cookie cookie : cookies) {
            if (NAME.equals(cookie.getName())) {
                return decode(Base64.getUrlDecoder().decode(cookie.getValue()));
            }
        }
        return new Basket();
    }

    private Basket decode(byte[] bytes) throws IOException {
        return json.readValue(bytes, Basket.class);
    }
}
