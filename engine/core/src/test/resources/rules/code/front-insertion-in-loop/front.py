def f(xs, ys):
    for y in ys:
        xs.insert(0, y)  # expect: code/front-insertion-in-loop
        xs.append(y)  # ok: at the end
    while xs:
        xs.pop(0)  # expect: code/front-insertion-in-loop
    xs.insert(0, 1)  # ok: once
