def f(xs, s):
    a = xs[len(xs)]  # expect: code/index-at-length
    if s[len(s)] == "x":  # expect: code/index-at-length
        return a
    print(self.rows[len(self.rows)])  # expect: code/index-at-length
    names[len(names)] = s  # ok: a new key
    b = xs[len(xs) - 1]  # ok
    return xs[len(s)], b, xs[:len(xs)]  # ok
