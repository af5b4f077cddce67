def rename(order, name):
    name = name  # expect: code/self-assignment
    order.title = name

def totals(rows, total):
    for row in rows:
        total = total  # expect: code/self-assignment
        row.sum += total
    return total
