def f1():
    response["X-Frame-Options"] = "ALLOWALL"  # expect: code/security-header-off

def f2():
    response.headers["Content-Security-Policy"] = "script-src 'self' 'unsafe-eval'"  # expect: code/security-header-off

def f3():
    response["X-Frame-Options"] = "DENY"  # ok

def f4():
    response.headers["Content-Security-Policy"] = "script-src 'self'"  # ok
