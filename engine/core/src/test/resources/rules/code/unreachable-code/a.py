def f(x):
    if x:
        return 1
        print("never")  # expect: code/unreachable-code
    for i in x:
        continue
        x += 1  # expect: code/unreachable-code
    raise ValueError(x)
    # only a comment: ok

def empty():
    return
    yield  # ok: makes it a generator

def g(x):
    return x  # ok
