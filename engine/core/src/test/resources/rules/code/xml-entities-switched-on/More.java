class XmlEntitiesSwitchedOn {
    Object reader(XMLInputFactory factory) throws Exception {
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);  // expect: code/xml-entities-switched-on
        return factory;
    }

    Object readerAgain(XMLInputFactory factory) throws Exception {
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);  // ok
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);  // ok: another property
        return factory;
    }
}
