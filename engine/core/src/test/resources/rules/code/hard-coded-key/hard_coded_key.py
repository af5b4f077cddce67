import flask
def f1():
    c = AES.new(b"0123456789abcdef", AES.MODE_GCM)  # expect: code/hard-coded-key

def f2():
    key = "0123456789abcdef"
    c = AES.new(key, AES.MODE_GCM)  # expect: code/hard-coded-key

def f3():
    mac = hmac.new(b"signing-secret", message, hashlib.sha256)  # expect: code/hard-coded-key

def f4():
    app.secret_key = "development-key"  # expect: code/hard-coded-key

def f5():
    key = os.environ["KEY"]
    c = AES.new(key, AES.MODE_GCM)  # ok

def f6():
    app.secret_key = os.environ["SECRET_KEY"]  # ok

def f7():
    mac = hmac.new(settings.KEY, message, hashlib.sha256)  # ok
