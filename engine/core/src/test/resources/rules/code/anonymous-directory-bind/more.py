import ldap

def search(address):
    directory = ldap.initialize(address)
    directory.simple_bind_s()  # expect: code/anonymous-directory-bind
    return directory

def search_again(address, dn, password):
    directory = ldap.initialize(address)
    directory.simple_bind_s(dn, password)  # ok
    return directory

def ticket(address):
    directory = ldap.initialize(address)
    directory.sasl_gssapi_bind_s()  # ok: the ticket is the proof
    return directory
