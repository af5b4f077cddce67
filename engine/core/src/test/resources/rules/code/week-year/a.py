def f(d, t):
    a = d.strftime("%G-%m-%d")  # expect: code/week-year
    b = datetime.strptime(t, "%d.%m.%G")  # expect: code/week-year
    c = time.strftime("%G%m%d")  # expect: code/week-year
    e = d.strftime("%G-W%V-%u")  # ok: with the week
    g = d.strftime("%Y-%m-%d")  # ok
    return a, b, c, e, g, "%G"  # ok
