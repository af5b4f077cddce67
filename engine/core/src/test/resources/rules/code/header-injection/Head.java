class Head {
    void get(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Name", request.getParameter("name")); // expect: code/header-injection
        response.addHeader("X-Name", "n=" + request.getParameter("name")); // expect: code/header-injection
        response.setHeader("X-Name", URLEncoder.encode(request.getParameter("name"))); // ok: encoded
        response.setHeader("X-Id", "" + Long.parseLong(request.getParameter("id"))); // ok: a number
        response.setHeader("X-Name", "a"); // ok: a constant
    }
}
