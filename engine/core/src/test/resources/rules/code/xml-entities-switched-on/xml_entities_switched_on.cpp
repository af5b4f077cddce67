void f1() {
    auto doc = xmlReadFile(path, nullptr, XML_PARSE_NOENT | XML_PARSE_DTDLOAD);  // expect: code/xml-entities-switched-on
}

void f2() {
    auto doc = xmlReadFile(path, nullptr, XML_PARSE_NONET);  // ok
}
