#include <libxml/parser.h>
int begin(void) {
    xmlSubstituteEntitiesDefault(1);  // expect: code/xml-entities-switched-on
    return 0;
}

int read_text(const char *text, int size) {
    xmlDocPtr doc = xmlReadMemory(text, size, "order.xml", NULL, XML_PARSE_DTDLOAD | XML_PARSE_NOBLANKS);  // expect: code/xml-entities-switched-on
    return doc != NULL;
}

int begin_again(void) {
    xmlSubstituteEntitiesDefault(0);  // ok
    return 0;
}

int read_again(const char *text, int size) {
    xmlDocPtr doc = xmlReadMemory(text, size, "order.xml", NULL, XML_PARSE_NOBLANKS);  // ok
    return doc != NULL;
}
