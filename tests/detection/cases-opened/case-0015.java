package com.acme.cart;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Base64;

public class CartCookie {
    private static final int MOST = 100;
    private static final ObjectInputFilter CART =
            ObjectInputFilter.Config.createFilter("com.acme.cart.*;java.util.ArrayList;java.lang.*;!*");

    public Cart read(HttpServletRequest request) throws IOException, ClassNotFoundException {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return new Cart();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals("cart")) {
                return decode(Base64.getUrlDecoder().decode(cookie.getValue()));
            }
        }
        return new Cart();
    }

    private static Cart decode(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(CART);
            Cart cart = (Cart) in.readObject();
            return cart.size() > MOST ? new Cart() : cart;
        }
    }
}
