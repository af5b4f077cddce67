import requests
from flask import request

def proxy(path, url):
    requests.get(request.args["url"])  # expect: code/server-side-request-forgery
    requests.post(f"http://{request.form['host']}/hook", timeout=3)  # expect: code/server-side-request-forgery
    requests.get("https://api.example.org/" + request.args["id"])  # ok: the host is fixed
    requests.post("https://api.example.org/x", json=request.json)  # ok: only the body
    requests.get(url)  # ok: no request is in sight
