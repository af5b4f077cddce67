def f1():
    key = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)  # expect: code/few-key-iterations

def f2():
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=10000)  # expect: code/few-key-iterations

def f3():
    bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # expect: code/few-key-iterations

def f4():
    key = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # ok

def f5():
    key = hashlib.pbkdf2_hmac("sha256", password, salt, settings.ROUNDS)  # ok

def f6():
    bcrypt.hashpw(password, bcrypt.gensalt())  # ok
