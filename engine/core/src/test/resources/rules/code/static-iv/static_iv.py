def f1():
    c = AES.new(key, AES.MODE_CBC, b"0123456789abcdef")  # expect: code/static-iv

def f2():
    iv = b"\x00" * 16
    c = AES.new(key, AES.MODE_CBC, iv)  # expect: code/static-iv

def f3():
    c = Cipher(algorithms.AES(key), modes.CBC(b"0123456789abcdef"))  # expect: code/static-iv

def f4():
    iv = os.urandom(16)
    c = AES.new(key, AES.MODE_CBC, iv)  # ok

def f5():
    c = AES.new(key, AES.MODE_GCM)  # ok

def f6():
    c = Cipher(algorithms.AES(key), modes.CBC(message[:16]))  # ok
