def label(order):
    if order.total > 5:
        return "large"
    elif order.total > 5:  # expect: code/repeated-condition
        return "huge"
    return ""

def kind(name):
    if name in KNOWN:
        return 1
    elif name is None:  # ok
        return 2
    elif name in KNOWN:  # expect: code/repeated-condition
        return 3
    if name in KNOWN:  # ok: another chain
        return 4
