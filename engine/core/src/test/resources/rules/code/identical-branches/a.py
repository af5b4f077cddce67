def f(a, b):
    if a:  # expect: code/identical-branches
        return b + 1
    elif b:
        return b + 1
    else:
        return b + 1

def g(a):
    if a:  # ok
        return 1
    else:
        return 2
