class XmlExternalEntities {
    Object read(InputStream in) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();  // expect: code/xml-external-entities
        reader.parse(new InputSource(in));
        return reader;
    }

    Object readAgain(InputStream in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(in);  // ok
    }
}
