import jwt

jwt.decode(token, options={"verify_signature": False})  # expect: code/unverified-token
jwt.decode(token, key, algorithms=["none"])  # expect: code/unverified-token
jwt.decode(token, key, algorithms=["RS256"])  # ok
base64.decode(token)  # ok
