class More {
    void find(HttpServletRequest request, XPath xpath, Document doc) throws Exception {
        String path = String.format("//order[@id='%s']", request.getHeader("X-Order"));
        xpath.evaluate(path, doc); // expect: code/xpath-injection
        xpath.evaluate("//order", doc); // ok: a constant
    }
}
