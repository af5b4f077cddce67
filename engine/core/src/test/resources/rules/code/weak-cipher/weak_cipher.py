def f1():
    c = AES.new(key, AES.MODE_ECB)  # expect: code/weak-cipher

def f2():
    c = DES.new(key, DES.MODE_CBC, iv)  # expect: code/weak-cipher

def f3():
    c = Cipher(algorithms.AES(key), modes.ECB())  # expect: code/weak-cipher

def f4():
    c = Cipher(algorithms.TripleDES(key), modes.CBC(iv))  # expect: code/weak-cipher

def f5():
    c = AES.new(key, AES.MODE_GCM)  # ok

def f6():
    c = Cipher(algorithms.AES(key), modes.GCM(nonce))  # ok

def f7():
    c = ChaCha20_Poly1305.new(key=key)  # ok
