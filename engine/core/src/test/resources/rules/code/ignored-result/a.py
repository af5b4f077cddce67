def f(s, xs):
    s.strip()  # expect: code/ignored-result
    sorted(xs)  # expect: code/ignored-result
    xs.sort()  # ok: sorts in place
    s = s.strip()  # ok
    return sorted(xs)  # ok
