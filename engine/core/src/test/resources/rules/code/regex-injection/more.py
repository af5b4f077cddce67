import re
from flask import request

def find(text):
    re.compile("^" + request.form["q"])  # expect: code/regex-injection
    re.sub(request.form["q"], "", text)  # expect: code/regex-injection
    re.search("[a-z]+", request.form["q"])  # ok: the text, not the expression
    re.search("^%d$" % int(request.form["n"]), text)  # ok: a number
