import requests

def f(url, options):
    requests.get(url)  # expect: code/request-without-timeout
    requests.post(url, json={})  # expect: code/request-without-timeout
    requests.get(url, timeout=5)  # ok
    requests.get(url, **options)  # ok: the options may say
    session.get("key")  # ok: no request
