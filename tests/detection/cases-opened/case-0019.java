package com.acme.checkout;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;

public class PlanChoice extends HttpServlet {
    private static final Map<String, String> PLANS = Map.of("s", "starter", "t", "team", "e", "enterprise");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String choice = request.getParameter("plan");
        if (choice == null || choice.length() > 20) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        HttpSession session = request.getSession();
        String plan = PLANS.getOrDefault(choice, choice);
        session.setAttribute("plan", plan);
        response.sendRedirect("/checkout/address");
    }
}
