def f(queue, n):
    while queue:  # expect: code/loop-runs-once
        item = queue.pop()
        return item
    while n > 0:  # ok
        n -= 1
        if n == 5:
            continue
        return n
