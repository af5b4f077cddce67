def upload(path, address):
    with open(path, "rb") as body:
        return requests.request("PUT", address, data=body, headers={"X-Kind": "order"})  # expect: code/request-without-timeout
