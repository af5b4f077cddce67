def f(mode, n):
    if mode == "r" and mode == "w":  # expect: code/contradictory-condition
        return 1
    if mode != "r" or mode != "w":  # expect: code/contradictory-condition
        return 2
    if n > 0 and not n > 0:  # expect: code/contradictory-condition
        return 3
    return mode == "r" or mode == "w"  # ok
