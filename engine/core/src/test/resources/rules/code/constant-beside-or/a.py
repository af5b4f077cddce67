def f(x, y):
    if x == "a" or "b":  # expect: code/constant-beside-or
        return 1
    if x == 1 or 2 or 3:  # expect: code/constant-beside-or
        return 2
    while x != "q" and "x":  # expect: code/constant-beside-or
        x = input()
    if x == "a" or y:  # ok: no constant
        return 3
    if x == 1 or x == 2:  # ok
        return 4
    return x == y or False  # ok
