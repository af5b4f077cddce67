class Xml {
    void f() throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder(); // expect: code/xml-external-entities
        new SAXBuilder().build("x"); // expect: code/xml-external-entities
        JsonFactory.newInstance(); // ok: no XML
    }
}
