import logging

from flask import Flask, request

app = Flask(__name__)
audit = logging.getLogger("audit")


@app.post("/sessions")
def create():
    user = request.form.get("user", "")
    if not authenticate(user, request.form.get("password", "")):
        audit.warning("failed sign-in for %s" % user.replace("\r", "").replace("\n", ""))
        return {"error": "credentials"}, 401
    return {"ok": True}


def authenticate(user, password):
    return len(user) > 0 and len(password) >= 12
