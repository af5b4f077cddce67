import httpx

def states(nodes):
    return_codes = []
    for node in nodes:
        return_codes.append(httpx.get(f"http://{node}/health", timeout=3).status_code)  # expect: code/request-in-loop
    return return_codes

def push(orders):
    for i, order in enumerate(orders):
        if order.open:
            requests.post("https://hooks.example.org", json=order, timeout=3)  # expect: code/request-in-loop

def batch(orders):
    requests.post("https://hooks.example.org", json=orders, timeout=3)  # ok: once
