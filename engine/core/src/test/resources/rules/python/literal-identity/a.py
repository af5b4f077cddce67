def f(s, n, x):
    if s is "x":  # expect: python/literal-identity
        return 1
    if n is not 0:  # expect: python/literal-identity
        return 2
    if x is ():  # expect: python/literal-identity
        return 3
    if x is None:  # ok
        return 4
    if x is True:  # ok: one object
        return 5
    return s == "x"  # ok
