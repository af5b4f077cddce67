def f(n, keys):
    a = [[]] * n  # expect: code/shared-element
    b = [[0] * n] * n  # expect: code/shared-element
    c = dict.fromkeys(keys, [])  # expect: code/shared-element
    d = [0] * n  # ok: numbers do not change
    e = [[0] * n for _ in range(n)]  # ok
    g = dict.fromkeys(keys, 0)  # ok
    return a, b, c, d, e, g, dict.fromkeys(keys)  # ok
