import requests

def f(urls):
    for url in urls:
        requests.get(url, timeout=3)  # expect: code/request-in-loop
    for attempt in range(3):
        requests.get("https://a.example", timeout=3)  # ok: tries again
    return requests.get("https://a.example", timeout=3)  # ok
