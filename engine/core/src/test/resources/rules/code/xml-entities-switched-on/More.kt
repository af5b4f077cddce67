fun builder(factory: DocumentBuilderFactory) {
    factory.setExpandEntityReferences(true)  // expect: code/xml-entities-switched-on
}

fun reader(factory: XMLInputFactory) {
    factory.setProperty("javax.xml.stream.supportDTD", true)  // expect: code/xml-entities-switched-on
}

fun builderAgain(factory: DocumentBuilderFactory) {
    factory.setExpandEntityReferences(false)  // ok
}

fun readerAgain(factory: XMLInputFactory) {
    factory.setProperty("javax.xml.stream.isCoalescing", true)  // ok
}
