def f(user, other):
    if user is None and user.name == "x":  # expect: code/inverted-null-check
        return 1
    if user is not None or user.name:  # expect: code/inverted-null-check
        return 2
    return user is not None and user.name  # ok
