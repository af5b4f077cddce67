object XmlExternalEntities {
    def read(request: HttpServletRequest) = {
        val factory = SAXParserFactory.newInstance()
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
        factory.newSAXParser().parse(request.getInputStream(), handler)  // ok
    }
}
