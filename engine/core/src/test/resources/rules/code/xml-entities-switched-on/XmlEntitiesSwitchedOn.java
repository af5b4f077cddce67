class Sample {
    void f1(Input in) throws Exception {
        factory.setFeature("http://xml.org/sax/features/external-general-entities", true);  // expect: code/xml-entities-switched-on
    }

    void f2(Input in) throws Exception {
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);  // expect: code/xml-entities-switched-on
    }

    void f3(Input in) throws Exception {
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);  // ok
    }
}
