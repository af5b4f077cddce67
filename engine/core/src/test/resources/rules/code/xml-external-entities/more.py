from lxml import etree

def read(text):
    parser = etree.XMLParser(resolve_entities=True, no_network=False)  # expect: code/xml-external-entities
    return etree.fromstring(text, parser)

def sax(stream):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # expect: code/xml-external-entities
    parser.parse(stream)

def read_again(text):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)  # ok
    return etree.fromstring(text, parser)
