def area(a, b):
    width = a.right - a.right  # expect: code/identical-operands
    return width * width  # ok: a square

def asked(queue):
    return queue.pop() or queue.pop()  # ok: asks twice
