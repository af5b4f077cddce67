def f(xs, seen):
    for x in xs:
        if not x:
            xs.remove(x)  # expect: code/modified-while-iterated
        seen.add(x)  # ok
    for x in xs:
        xs.append(x + 1)  # expect: code/modified-while-iterated
    for x in list(xs):
        xs.remove(x)  # ok: a copy
