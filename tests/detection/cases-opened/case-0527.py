import re

from flask import Flask, abort, request

app = Flask(__name__)

WORDS = r"(?:[a-z]+-?)+"
SLUG = re.compile(rf"^{WORDS}$")


def valid(slug):
    return SLUG.match(slug) is not None


@app.post("/articles")
def create():
    slug = request.form["slug"]
    if not valid(slug):
        abort(400)
    return {"slug": slug}, 201
