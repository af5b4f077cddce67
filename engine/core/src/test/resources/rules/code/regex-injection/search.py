import re
from flask import request

def find(text):
    re.search(request.args["q"], text)  # expect: code/regex-injection
    re.search(re.escape(request.args["q"]), text)  # ok: escaped
