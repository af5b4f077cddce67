def read(path):
    while True:
        try:
            return load(path)
        finally:
            break  # expect: code/return-in-finally

def totals(orders):
    for order in orders:
        try:
            add(order)
        finally:
            if order.closed:
                return None  # expect: code/return-in-finally
    return orders

def cleaned(path):
    try:
        return load(path)
    finally:
        for name in temporary(path):
            break  # ok: leaves the inner loop only

def logged(path):
    try:
        return load(path)
    except OSError:
        return None  # ok: no finally
