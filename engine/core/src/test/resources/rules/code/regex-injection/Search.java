class Search {
    void find(HttpServletRequest request, String text) {
        Pattern.compile(request.getParameter("q")); // expect: code/regex-injection
        Pattern.compile(Pattern.quote(request.getParameter("q"))); // ok: escaped
        Pattern.compile("[a-z]+"); // ok: a constant
    }
}
