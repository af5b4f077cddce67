def f(d):
    try:
        g()
    # expect below: code/swallowed-error
    except ValueError:
        pass

def h(d):
    try:
        g()
    except Exception as e:
        log(e)  # ok
    try:
        return d["x"]
    except KeyError:
        pass
    try:
        g()
    except OSError:
        # ok: the file is optional
        pass
