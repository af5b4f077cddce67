import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ROOT = os.path.realpath("/srv/reports")


def resolve(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT + os.sep):
        return None
    return path if os.path.isfile(path) else None


@app.get("/reports")
def report():
    path = resolve(request.args.get("name", "index.pdf"))
    if path is None:
        abort(404)
    return send_file(path, as_attachment=True)
