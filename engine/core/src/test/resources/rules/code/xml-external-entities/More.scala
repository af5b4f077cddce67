object XmlExternalEntities {
    def read(request: HttpServletRequest) = {
        val factory = SAXParserFactory.newInstance()  // expect: code/xml-external-entities
        factory.newSAXParser().parse(request.getInputStream(), handler)
    }

    def stream(request: HttpServletRequest) = {
        val factory = XMLInputFactory.newInstance()  // expect: code/xml-external-entities
        factory.createXMLStreamReader(request.getInputStream())
    }

    def json(request: HttpServletRequest) = {
        JsonFactory.builder().build().createParser(request.getInputStream())  // ok: no XML
    }

    def written(order: Order, out: OutputStream) = {
        XMLOutputFactory.newInstance().createXMLStreamWriter(out)  // ok: writes
    }
}
