#include <libxml/parser.h>

int options(xmlParserCtxtPtr context) {
    return xmlCtxtUseOptions(context, XML_PARSE_NOENT);  // expect: code/xml-entities-switched-on
}

int readText(const std::string &text) {
    return xmlReadDoc(BAD_CAST text.c_str(), nullptr, nullptr, XML_PARSE_DTDLOAD) != nullptr;  // expect: code/xml-entities-switched-on
}

int optionsAgain(xmlParserCtxtPtr context) {
    return xmlCtxtUseOptions(context, XML_PARSE_NOWARNING);  // ok
}

int readAgain(const std::string &text) {
    return xmlReadDoc(BAD_CAST text.c_str(), nullptr, nullptr, 0) != nullptr;  // ok
}
