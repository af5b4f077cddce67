from xml.sax.handler import feature_external_ges, feature_namespaces

def sax(reader):
    reader.setFeature(feature_external_ges, True)  # expect: code/xml-entities-switched-on

def iterate(path):
    return etree.iterparse(path, load_dtd=True)  # expect: code/xml-entities-switched-on

def sax_again(reader):
    reader.setFeature(feature_external_ges, False)  # ok
    reader.setFeature(feature_namespaces, True)  # ok: another feature
