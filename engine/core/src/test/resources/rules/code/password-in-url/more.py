def token(secret):
    return requests.get("https://id.example.org/token?client_secret=" + secret, timeout=5)  # expect: code/password-in-url

def login(user, pwd):
    return httpx.get("https://api.example.org/login?user=%s&pwd=%s" % (user, pwd))  # expect: code/password-in-url

def token_again(secret):
    return requests.get("https://id.example.org/token", headers={"X-Secret": secret}, timeout=5)  # ok

def reset(user):
    return f"https://example.org/password?user={user}"  # ok
