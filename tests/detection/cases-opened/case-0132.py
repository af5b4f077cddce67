from flask import Blueprint, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

bp = Blueprint("people", __name__)
BASE = "ou=people,dc=acme,dc=example"


def by_mail(connection, mail, department):
    conditions = [f"(department={escape_filter_chars(department)})"]
    if mail:
        conditions.append(f"(mail={escape_filter_chars(mail)})")
    connection.search(BASE, "(&" + "".join(conditions) + ")", attributes=["cn", "telephoneNumber"])
    return [str(entry.cn) for entry in connection.entries]


@bp.get("/people")
def people():
    with Connection(Server("ldaps://directory.acme.example"), auto_bind=True) as connection:
        found = by_mail(connection, request.args.get("mail", ""), request.args.get("department", "*"))
    return jsonify(found)
