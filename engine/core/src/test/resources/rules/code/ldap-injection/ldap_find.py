from flask import request
import ldap
from ldap.filter import escape_filter_chars

def find(conn):
    user = request.args["user"]
    conn.search_s("ou=people", ldap.SCOPE_SUBTREE, "(uid=%s)" % user)  # expect: code/ldap-injection
    conn.search_s("ou=people", ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(user))  # ok: escaped
    conn.search_s("ou=people", ldap.SCOPE_SUBTREE, "(objectClass=*)")  # ok: a constant
