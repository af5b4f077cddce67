from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)

LAYOUT = """<!doctype html>
<html><head><title>{title}</title></head>
<body><h1>{title}</h1>{body}</body></html>"""


def page(title, body):
    return LAYOUT.format(title=title, body=body)


@app.get("/hello")
def hello():
    name = request.args.get("name", "stranger")
    visits = int(request.cookies.get("visits", "0")) + 1
    body = "<p>Welcome back, " + name + "</p><p>visit " + str(visits) + "</p>"
    return page("Hello", body)
