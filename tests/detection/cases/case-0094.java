package com.acme.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

public class SessionSetup {
    private final Accounts accounts;

    public SessionSetup(Accounts accounts) {
        this.accounts = accounts;
    }

    public void begin(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String requested = request.getParameter("role");
        String user = request.getRemoteUser();
        String role = accounts.hasRole(user, requested) ? "known" : "guest";
        session.setAttribute("user", user);
        session.setAttribute("role", requested);
        session.setAttribute("state", role);
        session.setMaxInactiveInterval(900);
    }
}
