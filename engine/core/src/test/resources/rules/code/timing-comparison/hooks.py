import hmac


def check(secret, body, given, api_key, expected_token):
    if hmac.new(secret, body, "sha256").hexdigest() == given:  # expect: code/timing-comparison
        return True
    if given == expected_token:  # expect: code/timing-comparison
        return True
    if api_key is None or api_key == "":  # ok: whether there is one
        return False
    return hmac.compare_digest(given, expected_token)  # ok: constant time
