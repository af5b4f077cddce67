package com.acme.exit;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

@WebServlet("/out")
public class ExitServlet extends HttpServlet {
    private static final List<String> TARGETS =
            List.of("https://status.acme.example/", "https://help.acme.example/");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = request.getParameter("to");
        if (!TARGETS.contains(target)) {
            log("unlisted exit");
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(target);
    }
}
