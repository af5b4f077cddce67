import secrets
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__, static_folder="/srv/www", static_url_path="/")
FOLDER = Path("/srv/www/uploads")
SUFFIXES = {".png", ".jpg", ".webp"}


def target(name):
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        return None
    return FOLDER / (secrets.token_hex(12) + suffix)


@app.post("/pictures")
def upload():
    picture = request.files["picture"]
    path = target(picture.filename or "")
    if path is None:
        abort(400)
    picture.save(path)
    return {"address": f"/uploads/{path.name}"}, 201
