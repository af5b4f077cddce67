def f(s, xs):
    s.strip()  # expect: code/ignored-result
    sorted(xs)  # expect: code/ignored-result
    xs.sort()  # ok: sorts in place
    s = s.strip()  # ok
    return sorted(xs)  # ok


def is_sized(body):
    try:
        len(body)  # ok: whether it raises is the question
    except TypeError:
        return False
    return True
