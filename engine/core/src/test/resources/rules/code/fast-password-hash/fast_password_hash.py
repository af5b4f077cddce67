def f1():
    stored = hashlib.sha256(password.encode()).hexdigest()  # expect: code/fast-password-hash

def f2():
    return hashlib.md5((salt + user.password).encode()).hexdigest()  # expect: code/fast-password-hash

def f3():
    h = hashlib.sha512(passwd)  # expect: code/fast-password-hash

def f4():
    stored = argon2.PasswordHasher().hash(password)  # ok

def f5():
    digest = hashlib.sha256(document).hexdigest()  # ok

def f6():
    key = hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)  # ok
