xs.sort(key=cmp_to_key(lambda a, b: a > b))  # expect: code/boolean-comparator
ys = sorted(xs, key=functools.cmp_to_key(lambda a, b: a.x < b.x))  # expect: code/boolean-comparator
by_name = cmp_to_key(lambda one, other: one.name >= other.name)  # expect: code/boolean-comparator
xs.sort(key=cmp_to_key(lambda a, b: a - b))  # ok
xs.sort(key=lambda a: a > 3)  # ok: a key
ys = sorted(xs, key=cmp_to_key(compare))  # ok
