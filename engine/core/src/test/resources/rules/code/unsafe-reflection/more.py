import importlib
from flask import request

def load():
    name = "plugins." + request.form["plugin"]
    importlib.import_module(name)  # expect: code/unsafe-reflection
    __import__(request.form["plugin"])  # expect: code/unsafe-reflection
    plugin = request.form["plugin"]
    if plugin in ("csv", "xml"):
        importlib.import_module(plugin)  # ok: checked
    importlib.import_module("plugins.csv")  # ok: a constant
