from lxml import etree

bad = etree.XMLParser(resolve_entities=True)  # expect: code/xml-external-entities
good = etree.XMLParser(resolve_entities=False)  # ok
plain = etree.XMLParser()  # ok: the library's default is not ours to judge
