def f(d, t):
    a = d.strftime("%I:%M")  # expect: code/twelve-hour-clock
    b = datetime.strptime(t, "%Y-%m-%d %I:%M:%S")  # expect: code/twelve-hour-clock
    c = time.strftime("%I:%M")  # expect: code/twelve-hour-clock
    e = d.strftime("%I:%M %p")  # ok
    g = d.strftime("%H:%M")  # ok
    return a, b, c, e, g, d.strftime("%I")  # ok
