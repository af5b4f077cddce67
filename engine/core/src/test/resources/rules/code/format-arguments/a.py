def f(a, b, rest):
    x = "%s and %s" % (a,)  # expect: code/format-arguments
    y = "%s" % (a, b)  # expect: code/format-arguments
    z = "{} and {}".format(a)  # expect: code/format-arguments
    u = "%s and %d %%" % (a, b)  # ok
    v = "{} and {}".format(*rest)  # ok
    w = "{0} and {0}".format(a)  # ok
    return "%(a)s" % {"a": a}, "{x}".format(x=a), x, y, z, u, v, w  # ok
