from flask import Flask, abort, request, session
from pymongo import MongoClient
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config.from_prefixed_env()
accounts = MongoClient().shop.accounts


def find(credentials):
    return accounts.find_one({"name": credentials["name"], "active": True})


@app.post("/login")
def login():
    body = request.get_json()
    account = find({"name": body["name"]})
    if account is None or not check_password_hash(account["hash"], str(body["password"])):
        abort(403)
    session["account"] = str(account["_id"])
    return "", 204
