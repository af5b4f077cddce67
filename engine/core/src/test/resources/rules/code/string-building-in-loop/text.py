def f(xs):
    s = ""
    for x in xs:
        s += x  # expect: code/string-building-in-loop
    parts = []
    for x in xs:
        parts += [x]  # ok: a list
    return s + ",".join(parts)  # ok
