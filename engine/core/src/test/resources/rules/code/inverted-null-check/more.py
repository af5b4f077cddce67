def first(items):
    if items is None and len(items.rows) > 0:  # ok: a size asked of a field of nothing is another rule's
        return None
    return items

def owner(order):
    return order.owner is None and order.owner.name == "x"  # expect: code/inverted-null-check

def owner_again(order, other):
    if order is None and other.name == "x":  # ok: another variable
        return 1
    return order is None or order.name == "x"  # ok
