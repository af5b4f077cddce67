import re

def valid(text):
    return re.fullmatch(r"([a-z0-9]+)*@example\.org", text)  # expect: code/slow-regex

def valid_again(text):
    return re.fullmatch(r"[a-z0-9]+@example\.org", text)  # ok: one repetition
