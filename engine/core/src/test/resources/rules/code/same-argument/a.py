def f(a, b, s):
    x = max(a, a)  # expect: code/same-argument
    y = s.replace("-", "-")  # expect: code/same-argument
    z = min(b.c, b.c)  # expect: code/same-argument
    u = max(a, b)  # ok
    v = max(a(), a())  # ok: two calls
    return s.replace("-", "_"), x, y, z, u, v  # ok
