void f1(void) {
    doc = xmlReadFile(path, NULL, XML_PARSE_NOENT);  // expect: code/xml-entities-switched-on
}

void f2(void) {
    doc = xmlReadFile(path, NULL, XML_PARSE_NONET);  // ok
}
