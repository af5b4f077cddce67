import ast
from flask import request

def run(text, model):
    eval(text)  # expect: code/code-injection
    exec(request.data)  # expect: code/code-injection
    eval("1 + 1")  # ok: a constant
    ast.literal_eval(text)  # ok: data only
    model.eval()  # ok: a method
    frame.eval("a + b")  # ok: a method
