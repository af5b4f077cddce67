def f():
    try:
        return g()
    finally:
        return 1  # expect: code/return-in-finally

def h():
    try:
        g()
    finally:
        close()
    return 1  # ok
