def small(order):
    if order.pieces in (1, 2):  # expect: code/redundant-boolean
        return False
    else:
        return True

def same(self, other):
    if self is other:  # expect: code/redundant-boolean
        return True
    else:
        return False

def small_again(order):
    if order.pieces < 3:  # ok: another value
        return True
    else:
        return order.gift

def noted(order):
    if order.pieces < 3:  # ok: does more
        log(order)
        return True
    else:
        return False
