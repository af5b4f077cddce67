def f1():
    claims = jwt.decode(token, options={"verify_signature": False})  # expect: code/unverified-token

def f2():
    claims = jwt.get_unverified_claims(token)  # expect: code/unverified-token

def f3():
    claims = jwt.decode(token, key, algorithms=["RS256"])  # ok

def f4():
    header = jwt.get_unverified_header(token)  # ok
