from flask import request
from markupsafe import Markup, escape

def page(name):
    if name:
        return f"<h1>Hello {request.args['name']}</h1>"  # expect: code/cross-site-scripting
    Markup("<b>" + name + "</b>")  # expect: code/cross-site-scripting
    if not name:
        return f"<h1>Hello {escape(request.args['name'])}</h1>"  # ok: escaped
    Markup("<b>bold</b>")  # ok: a constant
    return {"name": request.args["name"]}  # ok: JSON
