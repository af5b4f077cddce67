def price(customer, base):
    for row in customer.rows:
        if row.open:  # expect: code/identical-branches
            base += row.price
        else:
            base += row.price
    return base

def store(order):
    if order.paid:  # expect: code/identical-branches
        order.state = "open"
        save(order)
    else:
        order.state = "open"
        save(order)

def store_again(order):
    if order.paid:  # ok
        order.state = "open"
        save(order)
    else:
        save(order)

def chain(a, b):
    if a:  # ok: the middle differs
        return 1
    elif b:
        return 2
    else:
        return 1
