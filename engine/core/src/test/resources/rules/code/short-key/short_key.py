def f1():
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # expect: code/short-key

def f2():
    key = RSA.generate(1024)  # expect: code/short-key

def f3():
    public, private = rsa.newkeys(512)  # expect: code/short-key

def f4():
    key = RSA.generate(3072)  # ok

def f5():
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits)  # ok

def f6():
    key = ed25519.Ed25519PrivateKey.generate()  # ok
