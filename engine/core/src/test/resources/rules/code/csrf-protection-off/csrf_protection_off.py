@csrf_exempt  # expect: code/csrf-protection-off
def order(request): return save(request)
def f1():
    app.config["WTF_CSRF_ENABLED"] = False  # expect: code/csrf-protection-off

def f2():
    view = csrf_exempt(view)  # expect: code/csrf-protection-off

def f3():
    app.config["WTF_CSRF_ENABLED"] = True  # ok

def f4():
    view = csrf_protect(view)  # ok

def f5():
    view = login_exempt(view)  # ok
