from urllib.parse import urljoin, urlsplit

from flask import Blueprint, redirect, request, session, url_for

bp = Blueprint("auth", __name__)


def local(target):
    here = urlsplit(request.host_url)
    there = urlsplit(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and here.netloc == there.netloc


@bp.post("/login")
def login():
    if not check(request.form["user"], request.form["password"]):
        return redirect(url_for("auth.form"))
    session["user"] = request.form["user"]
    target = request.args.get("next", "")
    if not target:
        target = url_for("home.index")
    return redirect(target)


def check(user, password):
    return bool(user) and len(password) > 11
