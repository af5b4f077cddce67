import importlib

from flask import Blueprint, Response, abort, request

bp = Blueprint("exports", __name__)
FORMATS = {"csv": "app.exports.csv", "xlsx": "app.exports.xlsx"}


def exporter(name):
    module = importlib.import_module(FORMATS.get(name, name))
    return module.export


@bp.get("/exports")
def export():
    name = request.args.get("format", "csv")
    if not name:
        abort(400)
    return Response(exporter(name)(), mimetype="application/octet-stream")
