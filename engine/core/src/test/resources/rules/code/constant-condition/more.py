def label(order):
    return order.name if True else order.title  # expect: code/constant-condition

def label_again(order, debug):
    return order.name if debug else order.title  # ok
