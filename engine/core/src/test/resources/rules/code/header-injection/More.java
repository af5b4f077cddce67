class More {
    void get(HttpServletRequest request, HttpServletResponse response) {
        String file = "attachment; filename=" + request.getParameter("f");
        response.setHeader("Content-Disposition", file); // expect: code/header-injection
    }
}
