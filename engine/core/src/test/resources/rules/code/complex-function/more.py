def refused(o):  # expect: code/complex-function
    if o.a or o.b or o.c or o.d:
        return 1
    if o.e and o.f and o.g:
        return 2
    if o.h or o.i:
        return 3
    if o.k:
        return 4
    return 0

def accepted(o):  # ok: at the limit: operators count
    if o.a or o.b or o.c or o.d:
        return 1
    if o.e and o.f and o.g:
        return 2
    if o.h or o.i:
        return 3
    return 0

def totals(o):  # expect: code/complex-function
    n = 0
    for row in o.rows:
        if row.open:
            continue
        while row.next and row.more:
            n += 1 if row.gift else 2
        try:
            row.close()
        except OSError:
            n = 0
    for line in o.lines:
        if line.paid:
            n += 1
        elif line.old:
            n += 2
        if line.late or line.lost:
            n -= 1
    return n

def sums(o):  # ok: at the limit: loops and handlers count
    n = 0
    for row in o.rows:
        if row.open:
            continue
        while row.next and row.more:
            n += 1 if row.gift else 2
        try:
            row.close()
        except OSError:
            n = 0
    for line in o.lines:
        if line.paid:
            n += 1
        elif line.old:
            n += 2
        use(line)
    return n
