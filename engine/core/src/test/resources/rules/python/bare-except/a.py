def f():
    try:
        g()
    except:  # expect: python/bare-except
        log()
    try:
        g()
    except BaseException:  # expect: python/bare-except
        log()
    try:
        g()
    except:  # ok: passed on
        undo()
        raise
    try:
        g()
    except Exception:  # ok
        log()
    try:
        g()
    except (ValueError, KeyError):  # ok
        log()

def h():
    try:
        g()
    except:  # expect: python/bare-except
        return None
