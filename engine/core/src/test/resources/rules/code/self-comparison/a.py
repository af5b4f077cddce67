def f(order, total):
    if order.total >= order.total:  # expect: code/self-comparison
        return 1
    if total != total:  # ok: recognises NaN
        return 2
    return order.total >= total  # ok
