from Crypto.Cipher import PKCS1_v1_5, PKCS1_OAEP
def f1():
    c = PKCS1_v1_5.new(key)  # expect: code/rsa-without-oaep

def f2():
    secret = public.encrypt(message, padding.PKCS1v15())  # expect: code/rsa-without-oaep

def f3():
    text = private.decrypt(secret, padding.PKCS1v15())  # expect: code/rsa-without-oaep

def f4():
    c = PKCS1_OAEP.new(key)  # ok

def f5():
    secret = public.encrypt(message, padding.OAEP(mgf=m, algorithm=a, label=None))  # ok

def f6():
    private.sign(message, padding.PKCS1v15(), hashes.SHA256())  # ok
