fun read(request: HttpServletRequest) {
    val factory = SAXParserFactory.newInstance()  // expect: code/xml-external-entities
    factory.newSAXParser().parse(request.getInputStream(), handler)
}

fun stream(request: HttpServletRequest) {
    val factory = XMLInputFactory.newInstance()  // expect: code/xml-external-entities
    factory.createXMLStreamReader(request.getInputStream())
}

fun json(request: HttpServletRequest) {
    JsonFactory.builder().build().createParser(request.getInputStream())  // ok: no XML
}

fun written(order: Order, out: OutputStream) {
    XMLOutputFactory.newInstance().createXMLStreamWriter(out)  // ok: writes
}
