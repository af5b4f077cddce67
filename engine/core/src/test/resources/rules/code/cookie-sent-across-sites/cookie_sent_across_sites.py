def f1():
    response.set_cookie("x", x, secure=True, samesite="None")  # expect: code/cookie-sent-across-sites

def f2():
    SESSION_COOKIE_SAMESITE = "None"  # expect: code/cookie-sent-across-sites

def f3():
    response.set_cookie("x", x, secure=True, samesite="Lax")  # ok

def f4():
    SESSION_COOKIE_SAMESITE = None  # ok
