class A:
    def __init__(self, x):
        if x:
            return True  # expect: python/init-returns
        if x is None:
            return  # ok
        self.f = lambda: x  # ok
        return self  # expect: python/init-returns


class B:
    def __init__(self):
        return super().__init__()  # expect: python/init-returns

    def size(self):
        return 3  # ok


class C:
    def __init__(self):
        return None  # ok
