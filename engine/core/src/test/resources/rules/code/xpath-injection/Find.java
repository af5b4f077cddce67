class Find {
    void find(HttpServletRequest request, XPath xpath, Document doc) throws Exception {
        String user = request.getParameter("user");
        xpath.evaluate("//user[name='" + user + "']", doc); // expect: code/xpath-injection
        XPathExpression e = xpath.compile("//user[name='" + user + "']"); // expect: code/xpath-injection
        xpath.evaluate("//user[name=$user]", doc); // ok: a variable
        int id = Integer.parseInt(request.getParameter("id"));
        xpath.evaluate("//user[@id=" + id + "]", doc); // ok: a number
    }
}
