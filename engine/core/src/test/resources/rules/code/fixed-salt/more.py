import hashlib, bcrypt

SALT = b"pepper01"
def derive(password):
    return hashlib.pbkdf2_hmac("sha512", password, SALT, 600000)  # expect: code/fixed-salt

def stored(password, user):
    return hashlib.scrypt(password, salt=user.salt, n=16384, r=8, p=1)  # ok: comes with the hash

def hashed(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())  # ok: drawn
