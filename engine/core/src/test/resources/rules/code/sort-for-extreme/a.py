def f(xs):
    a = sorted(xs)[0]  # expect: code/sort-for-extreme
    b = sorted(xs)[-1]  # expect: code/sort-for-extreme
    c = sorted(xs, key=size)[0]  # expect: code/sort-for-extreme
    d = min(xs)  # ok
    e = sorted(xs)[:3]  # ok
    return sorted(xs)[1], a, b, c, d, e  # ok
