def f1():
    conn.simple_bind_s(dn, "")  # expect: code/anonymous-directory-bind

def f2():
    c = Connection(server, authentication=ldap3.ANONYMOUS)  # expect: code/anonymous-directory-bind

def f3():
    conn.simple_bind_s(dn, password)  # ok
