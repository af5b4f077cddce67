from flask import request, send_file
import os

@app.route("/files/<name>")
def get(name):
    open(os.path.join("/data", name)).read()  # expect: code/path-traversal
    return send_file("/data/" + request.args["f"])  # expect: code/path-traversal

@app.get("/thumbs/<int:n>")
def thumb(n: int):
    open(f"/thumbs/{n}.png")  # ok: a number

def local(path):
    open(path)  # ok: no request is in sight
    open("/data/" + secure_filename(request.files["f"].filename))  # ok: cleaned
    open("/etc/hosts")  # ok
