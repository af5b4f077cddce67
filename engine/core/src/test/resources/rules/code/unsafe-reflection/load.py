import importlib
from flask import request

def load():
    importlib.import_module(request.args["m"])  # expect: code/unsafe-reflection
    importlib.import_module("json")  # ok: a constant
