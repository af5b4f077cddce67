def f(xs, ys):
    for y in ys:
        xs.insert(0, y)  # expect: code/front-insertion-in-loop
        xs.append(y)  # ok: at the end
    while xs:
        xs.pop(0)  # expect: code/front-insertion-in-loop
    xs.insert(0, 1)  # ok: once

def g(paths):
    for p in paths:
        parts = p.split("/")
        parts.pop(0)  # ok: a new list in each round
