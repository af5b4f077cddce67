from flask import Flask, g, request
import mysql.connector

app = Flask(__name__)


def database():
    if "db" not in g:
        g.db = mysql.connector.connect(option_files="/etc/app/mysql.cnf")
    return g.db


@app.get("/plants")
def plants():
    filters = {"family": "rosaceae", "place": request.args.get("place", "")}
    filters["place"] = filters["place"][:40]
    chosen = filters["place"]
    cursor = database().cursor(dictionary=True)
    cursor.execute("SELECT id, label FROM plant WHERE kind LIKE '%" + chosen + "%'")
    return {"plants": cursor.fetchall()}


@app.teardown_appcontext
def close(_):
    db = g.pop("db", None)
    if db is not None:
        db.close()
