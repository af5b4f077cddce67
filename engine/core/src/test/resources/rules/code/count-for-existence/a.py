def f(xs, users):
    a = len([x for x in xs if x.open]) > 0  # expect: code/count-for-existence
    b = users.filter(age=3).count() > 0  # expect: code/count-for-existence
    c = len(list(users.filter(age=3))) > 0  # expect: code/count-for-existence
    d = any(x.open for x in xs)  # ok
    e = users.filter(age=3).count() > 3  # ok
    return len(xs) > 0 and a and b and c and d and e  # ok
