def f(d):
    try:
        g()
    # expect below: code/swallowed-error
    except:
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
    try:
        g()
    # expect below: code/swallowed-error
    except Exception:
        pass
    try:
        del d.x
    except AttributeError:  # ok: a way to ask
        pass
