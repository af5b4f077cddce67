from flask import Blueprint, request
from markupsafe import Markup, escape

from .storage import comments

bp = Blueprint("comments", __name__)


def paragraph(text):
    lines = text.strip().split("\n")
    return Markup("<br>").join(escape(line) for line in lines)


def card(author, text):
    return Markup("<article><h3>{}</h3><p>{}</p></article>").format(author, paragraph(text))


@bp.post("/comments/preview")
def preview():
    author = request.form["author"]
    text = request.form["text"]
    return str(card(author, text))


@bp.get("/comments")
def listing():
    return str(Markup("").join(card(c.author, c.text) for c in comments.latest(20)))
