def f(d):
    try:
        g(d)
    except KeyError or ValueError:  # expect: python/except-or
        return 1
    try:
        g(d)
    except KeyError or ValueError as e:  # expect: python/except-or
        return e
    try:
        g(d)
    except OSError and IOError:  # expect: python/except-or
        return 3
    try:
        g(d)
    except (KeyError, ValueError):  # ok
        return 4
    except OSError as e:  # ok
        return e or d
    except retryable():  # ok
        return 5
