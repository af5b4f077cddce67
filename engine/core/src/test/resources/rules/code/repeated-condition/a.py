def f(kind, queue):
    if kind == "a":
        return 1
    elif kind == "b" and queue:
        return 2
    elif kind == "b" and queue:  # expect: code/repeated-condition
        return 3
    if queue.pop():
        return 4
    elif queue.pop():  # ok: pops again
        return 5
