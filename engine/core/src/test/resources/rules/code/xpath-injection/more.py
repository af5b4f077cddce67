from flask import request
from lxml import etree

def find(tree):
    name = request.form["name"]
    tree.xpath(f"//order[@name='{name}']")  # expect: code/xpath-injection
    etree.XPath("//order[@name='%s']" % name)  # expect: code/xpath-injection
    number = int(request.form["number"])
    tree.xpath(f"//order[{number}]")  # ok: a number
