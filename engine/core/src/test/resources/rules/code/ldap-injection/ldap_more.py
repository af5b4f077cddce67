from flask import request
import ldap

def find(conn):
    base = "ou=" + request.form["unit"]
    conn.search_s(base, ldap.SCOPE_SUBTREE, "(objectClass=*)")  # expect: code/ldap-injection
    conn.search_ext_s("ou=people", ldap.SCOPE_SUBTREE, f"(mail={request.form['mail']})")  # expect: code/ldap-injection
    number = int(request.form["number"])
    conn.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uidNumber={number})")  # ok: a number
