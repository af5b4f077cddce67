from flask import request

def find(tree):
    tree.xpath("//user[name='" + request.args["user"] + "']")  # expect: code/xpath-injection
    tree.xpath("//user[name=$user]", user=request.args["user"])  # ok: a variable
    tree.xpath("//user")  # ok: a constant
