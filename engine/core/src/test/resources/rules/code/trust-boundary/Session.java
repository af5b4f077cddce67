class Session {
    void set(HttpServletRequest request) {
        String role = request.getParameter("role");
        request.getSession().setAttribute("role", role); // expect: code/trust-boundary
        HttpSession session = request.getSession();
        session.setAttribute(role, "x"); // expect: code/trust-boundary
        session.putValue("role", request.getHeader("X-Role")); // expect: code/trust-boundary
        session.setAttribute("page", Integer.parseInt(request.getParameter("page"))); // ok: a number
        session.setAttribute("role", "user"); // ok: a constant
        if (ROLES.contains(role)) { session.setAttribute("role", role); } // ok: checked
    }
}
