def f(df, a, b):
    x = df[df.a == 1 & df.b == 2]  # expect: code/bitwise-precedence
    if a == 1 | b == 2:  # expect: code/bitwise-precedence
        return x
    y = df[df.a > 1 & df.b < 2]  # expect: code/bitwise-precedence
    z = df[(df.a == 1) & (df.b == 2)]  # ok
    u = a & b == 0  # ok: the mask comes first
    return x, y, z, u, 1 < a < 3  # ok
