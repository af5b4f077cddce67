from dataclasses import dataclass

from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@dataclass(frozen=True)
class Line:
    sku: str
    amount: int


def parser():
    return etree.XMLParser(remove_comments=True, resolve_entities=False, load_dtd=False, no_network=True)


def lines(document):
    for node in document.iterfind(".//line"):
        yield Line(node.findtext("sku"), int(node.findtext("amount", "1")))


@app.post("/orders/import")
def import_order():
    try:
        document = etree.fromstring(request.get_data(), parser())
    except etree.XMLSyntaxError:
        abort(400)
    return {"lines": [line.sku for line in lines(document)]}
