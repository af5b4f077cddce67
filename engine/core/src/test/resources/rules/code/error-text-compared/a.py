def f():
    try:
        g()
    except Exception as e:
        if str(e) == "not found":  # expect: code/error-text-compared
            return 1
        if "timeout" in str(e):  # expect: code/error-text-compared
            return 2
        if e.message == "x":  # expect: code/error-text-compared
            return 3
        if isinstance(e, KeyError):  # ok
            return 4
        if "x" in str(name):  # ok
            return 5
        return str(e)  # ok
