package com.acme.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

public class AfterLogin {
    private static final String HOME = "/home";
    private static final List<String> PAGES = List.of("/home", "/orders", "/profile");

    public void proceed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.changeSessionId();
        response.sendRedirect(destination(request));
    }

    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter("continue");
        if (wanted == null || wanted.isBlank()) {
            return HOME;
        }
        return PAGES.contains(wanted) ? wanted : HOME;
    }
}
