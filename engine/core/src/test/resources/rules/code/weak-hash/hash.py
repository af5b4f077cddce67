import hashlib

def f(b):
    hashlib.md5(b).hexdigest()  # expect: code/weak-hash
    hashlib.new("sha1", b)  # expect: code/weak-hash
    hashlib.sha256(b)  # ok
    hashlib.md5(b, usedforsecurity=False)  # ok: a check sum, and it says so
