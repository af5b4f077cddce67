from functools import wraps

import jwt
from flask import abort, current_app, g, request

OPTIONS = {"require": ["exp", "sub"]}


def claims(token):
    key = current_app.config["ISSUER_KEY"]
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders", options=OPTIONS)


def authenticated(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            abort(401)
        try:
            g.subject = claims(token)["sub"]
        except jwt.InvalidTokenError:
            abort(401)
        return view(*args, **kwargs)

    return guarded
