def f(d, t):
    a = d.strftime("%Y-%M-%d")  # expect: code/date-pattern-mixup
    b = datetime.strptime(t, "%d/%M/%Y")  # expect: code/date-pattern-mixup
    c = d.strftime("%H:%m")  # expect: code/date-pattern-mixup
    e = d.strftime("%Y-%m-%d %H:%M")  # ok
    g = d.strftime("%M:%S")  # ok
    return a, b, c, e, g, t.format("%Y-%M")  # ok
