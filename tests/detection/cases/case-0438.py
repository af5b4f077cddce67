import sqlite3
from contextlib import closing

from flask import Blueprint, current_app, jsonify, request

bp = Blueprint("stations", __name__, url_prefix="/stations")


def _connect():
    connection = sqlite3.connect(current_app.config["DATABASE"])
    connection.row_factory = sqlite3.Row
    return connection


def _where(args):
    clauses = ["active = 1"]
    if "line" in args:
        clauses.append("line = '%s'" % args["line"])
    if "zone" in args:
        clauses.append("zone = %d" % int(args["zone"]))
    return " AND ".join(clauses)


@bp.get("/")
def index():
    where = _where(request.args)
    query = f"SELECT id, name FROM station WHERE {where} ORDER BY name"
    with closing(_connect()) as connection:
        rows = connection.execute(query).fetchall()
    return jsonify([dict(row) for row in rows])


@bp.get("/count")
def count():
    with closing(_connect()) as connection:
        return jsonify(connection.execute("SELECT count(*) FROM station").fetchone()[0])
