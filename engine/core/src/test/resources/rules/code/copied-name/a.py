def f(a, o):
    a.left = o.left
    a.top = o.left  # expect: code/copied-name
    a.width = o.width
    a.height = o.width  # expect: code/copied-name
    a.depth = o.depth
    a.color = o.depth  # expect: code/copied-name


def g(a, o):
    a.left = o.top  # ok: turned
    a.top = o.left  # ok
    a.min = o.size
    a.max = o.size  # ok: no names agree
