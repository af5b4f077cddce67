def f(s, t):
    if s.find("x") > 0:  # expect: code/position-zero-missed
        return 1
    a = s.find("://") > 0  # expect: code/position-zero-missed
    b = s.find(",") <= 0  # expect: code/position-zero-missed
    c = s.find("x") >= 0  # ok
    d = s.find(t) > 0  # ok: what is searched is not known here
    return "x" in s and s.find("x") > 2 and a and b and c and d  # ok
