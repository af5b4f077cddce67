def f(x):
    a = x == 0.1 # expect: code/fraction-equality
    b = x != 0.3 # expect: code/fraction-equality
    c = x * 2 == 19.99 # expect: code/fraction-equality
    d = x == 0.5 # ok: this one has a binary form
    e = x > 0.1 # ok
    g = x == 1.0 # ok
    return a, b, c, d, e, g
