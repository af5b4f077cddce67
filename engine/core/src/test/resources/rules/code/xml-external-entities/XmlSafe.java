class XmlSafe {
    void f() throws Exception {
        var factory = DocumentBuilderFactory.newInstance(); // ok: hardened below
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    }
}
