def inside(x, low):
    if x > 10 or x < 5:  # ok: outside a range
        return False
    return x >= 5 and x <= 5  # ok: exactly five
