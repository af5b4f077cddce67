class Page {
    void get(HttpServletRequest request, HttpServletResponse response, String caller) throws Exception {
        response.getWriter().println("Hello " + request.getParameter("name")); // expect: code/cross-site-scripting
        response.getWriter().println("Hello " + Encode.forHtml(request.getParameter("name"))); // ok: escaped
        response.getWriter().println("Hello"); // ok
        System.err.println("Hello " + request.getParameter("name")); // ok: no page
    }
}
