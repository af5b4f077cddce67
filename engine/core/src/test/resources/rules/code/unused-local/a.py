def f(a):
    b = a + 1 # expect: code/unused-local
    c = "x" # expect: code/unused-local
    d = a.total # expect: code/unused-local
    e = a + 1 # ok
    g = load() # ok: the call may do something
    _h = 3 # ok: the name says so
    return e

top = 3 # ok
