import base64
import json
import pickle

from flask import Flask, make_response, request

app = Flask(__name__)
DEFAULTS = {"theme": "light", "rows": 25}


def load_preferences():
    raw = request.cookies.get("prefs")
    if not raw:
        return dict(DEFAULTS)
    data = base64.urlsafe_b64decode(raw)
    return {**DEFAULTS, **pickle.loads(data)}


@app.route("/preferences", methods=["GET", "POST"])
def preferences():
    current = load_preferences()
    if request.method == "POST":
        current["theme"] = request.form.get("theme", current["theme"])
    response = make_response(current)
    response.set_cookie(
        "prefs",
        base64.urlsafe_b64encode(json.dumps(current).encode()).decode(),
        secure=True,
        httponly=True,
    )
    return response
