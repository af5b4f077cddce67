class More {
    void find(@RequestParam String q, HttpServletRequest request) {
        Pattern.compile("^" + q + "$"); // expect: code/regex-injection
        Pattern.compile(request.getHeader("X-Filter"), Pattern.CASE_INSENSITIVE); // expect: code/regex-injection
        Pattern.compile("" + Integer.parseInt(request.getParameter("n"))); // ok: a number
    }
}
