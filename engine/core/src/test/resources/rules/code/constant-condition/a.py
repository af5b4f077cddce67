def f(x):
    if False:  # expect: code/constant-condition
        return 1
    elif 1:  # expect: code/constant-condition
        return 2
    while True:  # ok
        break
    return x if x else None  # ok
