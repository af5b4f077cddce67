fun f1() {
    factory.setFeature("http://xml.org/sax/features/external-general-entities", true)  // expect: code/xml-entities-switched-on
}

fun f2() {
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)  // ok
}
