def f(rows):
    xs, ys, d = [], [], {}
    for row in rows:
        xs = xs + [row.id]  # expect: code/copy-to-append
        ys = [*ys, row]  # expect: code/copy-to-append
        d = {**d, row.id: row}  # expect: code/copy-to-append
        xs.append(row)  # ok
        zs = xs + [row]  # ok: another list
    xs = xs + [1]  # ok: once
    return xs, ys, d, zs
