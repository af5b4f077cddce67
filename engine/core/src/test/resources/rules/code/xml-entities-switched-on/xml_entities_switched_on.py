def f1():
    parser = etree.XMLParser(resolve_entities=True)  # expect: code/xml-entities-switched-on

def f2():
    parser = etree.XMLParser(resolve_entities=False)  # ok
