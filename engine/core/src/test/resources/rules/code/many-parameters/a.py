def f(a, b, c, d, e, f, g, h):  # expect: code/many-parameters
    return a

class A:
    def __init__(self, a, b, c, d, e, f, g, h):  # ok: a constructor
        self.a = a
