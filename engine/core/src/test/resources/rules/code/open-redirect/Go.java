class Go {
    void go(HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.sendRedirect(request.getParameter("next")); // expect: code/open-redirect
        response.sendRedirect("/users/" + request.getParameter("id")); // ok: own site
        response.sendRedirect("/home"); // ok
    }
}
