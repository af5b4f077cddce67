def f(xs):
    for i in range(len(xs) + 1):  # expect: code/loop-past-end
        print(xs[i])
    for i in range(len(xs)):  # ok
        print(xs[i])
    for i in range(len(xs) + 1):  # ok: slices may end there
        print(xs[:i])
