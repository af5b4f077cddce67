import ldap3
from flask import Flask, jsonify, request
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
BASE = "ou=people,dc=acme,dc=example"


def connection():
    server = ldap3.Server("ldaps://ldap.acme.example", get_info=ldap3.NONE)
    return ldap3.Connection(server, auto_bind=True, read_only=True)


@app.get("/phonebook")
def phonebook():
    surname = escape_filter_chars(request.args.get("surname", ""))
    search = f"(&(objectClass=inetOrgPerson)(sn={surname}*))"
    with connection() as conn:
        conn.search(BASE, search, attributes=["cn", "telephoneNumber"], size_limit=50)
        return jsonify([entry.entry_attributes_as_dict for entry in conn.entries])
