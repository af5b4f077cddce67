def f1():
    token = jwt.encode(claims, "secret-for-tokens", algorithm="HS256")  # expect: code/token-secret-in-source

def f2():
    KEY = "secret-for-tokens"
    claims = jwt.decode(token, KEY, algorithms=["HS256"])  # expect: code/token-secret-in-source

def f3():
    token = jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")  # ok

def f4():
    claims = jwt.decode(token, key, algorithms=["RS256"])  # ok
