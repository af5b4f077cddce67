import hashlib
import os


def fixed(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"pepper01", 600000)  # expect: code/fixed-salt


def scrypt(password):
    return hashlib.scrypt(password, salt=b"pepper01", n=16384, r=8, p=1)  # expect: code/fixed-salt


def drawn(password):
    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)  # ok: drawn
