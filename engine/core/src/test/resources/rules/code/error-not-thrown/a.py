def f(x):
    if x < 0:
        ValueError("negative")  # expect: code/error-not-thrown
    if x > 9:
        raise ValueError("large")  # ok
    show_error("x")  # ok: a function
    return ValueError("x")  # ok
