from jose import jwt

SIGNING = "a-secret-for-tokens"
def issue(user):
    return jwt.encode({"sub": user}, key=SIGNING, algorithm="HS256")  # expect: code/token-secret-in-source

def issue_again(user, settings):
    return jwt.encode({"sub": user}, key=settings.signing_key, algorithm="HS256")  # ok
