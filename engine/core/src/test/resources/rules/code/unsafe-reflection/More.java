class More {
    Object call(HttpServletRequest request, Object o) throws Exception {
        return o.getClass().getMethod(request.getParameter("m")); // expect: code/unsafe-reflection
    }
}
