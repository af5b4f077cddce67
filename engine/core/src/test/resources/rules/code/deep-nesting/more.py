def find(pages, wanted):  # expect: code/deep-nesting
    for page in pages:
        for row in page:
            if row.open:
                while row.next:
                    if row.id == wanted:
                        return row
    return None

def read(paths):  # expect: code/deep-nesting
    for path in paths:
        if path.exists():
            for line in path.open():
                if line:
                    for word in line.split():
                        use(word)

def find_flat(pages, wanted):  # ok: leaves early
    for page in pages:
        for row in page:
            if not row.open:
                continue
            while row.next:
                use(row.id == wanted)

def kind(n):  # ok: a chain is one level
    if n == 1:
        return 1
    elif n == 2:
        return 2
    elif n == 3:
        return 3
    elif n == 4:
        return 4
    elif n == 5:
        return 5
    else:
        return 6
