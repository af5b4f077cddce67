def kind(name):
    if name.startswith("a"):
        return 1
    elif name.endswith("a"):  # ok: the other end
        return 2
    elif name.startswith("a"):  # expect: code/repeated-condition
        return 3
    return 0
