def f1():
    response.set_cookie("lang", lang)  # expect: code/insecure-cookie

def f2():
    SESSION_COOKIE_SECURE = False  # expect: code/insecure-cookie

def f3():
    resp.set_cookie("lang", lang, secure=False)  # expect: code/insecure-cookie

def f4():
    response.set_cookie("lang", lang, secure=True)  # ok

def f5():
    SESSION_COOKIE_SECURE = True  # ok

def f6():
    response.set_header("lang", lang)  # ok
