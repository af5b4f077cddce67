def f(x):
    x =+ 1  # expect: code/reversed-operator
    x =- 2  # expect: code/reversed-operator
    y =- x  # expect: code/reversed-operator
    x = +1  # ok
    x=-2  # ok: no blanks at all
    x += 1  # ok
    return g(x=-1)  # ok
