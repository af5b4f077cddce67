def f(x):
    if x > 1:  # expect: code/redundant-boolean
        return True
    else:
        return False

def g(x):
    if x:  # ok: x may be no boolean
        return True
    else:
        return False
