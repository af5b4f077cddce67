def f():
    x = 1
    # x = 2; expect: code/commented-out
    # y = x + 1
    # g(y)
    # return y
    return x  # ok


# Calls the other one first.  ok
# Then it waits for the answer,
# which may take a while.
# ok
# x = 3
# g(x)
def g():
    pass


def h():
    p = 1
    # q = p(1) expect: code/commented-out
    # r(q)
    # s(q)
    run()
    # z = p; expect: code/commented-out
    # y()
    # z()
    return p  # ok
