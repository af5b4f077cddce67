from lxml import etree
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


def totals(root):
    return sum(float(node.get("amount", "0")) for node in root.iter("position"))


async def invoice(request: Request):
    payload = await request.body()
    if len(payload) > 2_000_000:
        return JSONResponse({"error": "too large"}, status_code=413)
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)
    root = etree.fromstring(payload, parser)
    return JSONResponse({"total": totals(root), "name": root.findtext("customer")})


app = Starlette(routes=[Route("/invoice", invoice, methods=["POST"])])
