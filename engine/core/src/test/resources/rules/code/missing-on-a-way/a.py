import os
import re

LINE = re.compile(r"(\w+)=(\w+)")


def pair(text):
    return LINE.match(text).groups()  # expect: code/missing-on-a-way


def asked(user):
    if user is None:
        print("nobody")
    return user.name  # expect: code/missing-on-a-way


def number(text):
    found = re.search(r"\d+", text)
    return int(found.group())  # expect: code/missing-on-a-way


def home():
    return os.environ.get("HOME").strip()  # expect: code/missing-on-a-way


def owner(items, name):
    return find(items, name).owner  # expect: code/missing-on-a-way


def find(items, name):
    for item in items:
        if item.name == name:
            return item
    return None


def left(user):
    if user is None:
        print("nobody")
        return ""
    return user.name  # ok: left before


def checked(text):
    found = re.search(r"\d+", text)
    return int(found.group()) if found else 0  # ok: asked


def walrus(text):
    if (found := LINE.match(text)) is not None:
        return found.groups()  # ok: asked
    return ()


def stopped(user):
    if user is None:
        raise LookupError
    return user.name  # ok: raised before


def default():
    return os.environ.get("HOME", "/").strip()  # ok: another value stands in
