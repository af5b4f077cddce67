def f(x, y):
    if type(x) == dict:  # expect: python/type-equality
        return 1
    if type(x) != models.User:  # expect: python/type-equality
        return 2
    if type(x) is str:  # expect: python/type-equality
        return 3
    if isinstance(x, dict):  # ok
        return 4
    if type(x) == type(y):  # ok: the same type as another
        return 5
    return type(x).__name__ == "X" or type(x) is Exact  # ok
