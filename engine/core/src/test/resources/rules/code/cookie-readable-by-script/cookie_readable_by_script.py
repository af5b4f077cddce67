def f1():
    response.set_cookie("session", token, secure=True)  # expect: code/cookie-readable-by-script

def f2():
    SESSION_COOKIE_HTTPONLY = False  # expect: code/cookie-readable-by-script

def f3():
    response.set_cookie("auth", token, httponly=False)  # expect: code/cookie-readable-by-script

def f4():
    response.set_cookie("session", token, secure=True, httponly=True)  # ok

def f5():
    response.set_cookie("lang", lang)  # ok

def f6():
    SESSION_COOKIE_HTTPONLY = True  # ok
