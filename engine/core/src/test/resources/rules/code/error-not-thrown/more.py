def check(order):
    if not order.rows:
        LookupError(f"{order} is empty")  # expect: code/error-not-thrown
    return order

def refused(order):
    if order.closed:
        PermissionError()  # expect: code/error-not-thrown
        return None
    return order
