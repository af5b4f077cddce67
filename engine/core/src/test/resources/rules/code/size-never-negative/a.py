def f(xs, n):
    if len(xs) < 0:  # expect: code/size-never-negative
        return 1
    a = len(xs) >= 0  # expect: code/size-never-negative
    b = 0 <= len(xs)  # expect: code/size-never-negative
    c = len(xs) > 0  # ok
    d = len(xs) - n < 0  # ok: a difference
    return n >= 0 and a and b and c and d  # ok
