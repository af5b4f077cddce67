import hashlib
def f1():
    return hashlib.md5(b).hexdigest()  # expect: code/weak-hash

def f2():
    h = hashlib.new("sha1", b)  # expect: code/weak-hash

def f3():
    return hashes.Hash(hashes.MD5())  # expect: code/weak-hash

def f4():
    name = "md5"
    return hashlib.new(name, b)  # expect: code/weak-hash

def f5():
    return hashlib.sha256(b).hexdigest()  # ok

def f6():
    hashlib.md5(b, usedforsecurity=False)  # ok

def f7():
    etag = hashlib.md5(b).hexdigest()  # ok

def f8():
    hashlib.new(algorithm, b)  # ok
