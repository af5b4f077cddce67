package com.acme.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class AfterLogin {
    private static final String HOME = "/home";

    public void proceed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.changeSessionId();
        response.sendRedirect(destination(request));
    }

    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter("continue");
        if (wanted == null || wanted.isBlank()) {
            return HOME;
        }
        return wanted.startsWith("/") ? wanted : HOME;
    }
}
