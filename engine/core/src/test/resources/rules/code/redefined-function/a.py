def f():
    return 1


def f():  # expect: code/redefined-function
    return 2


class A:
    def g(self):
        return 1

    def h(self):
        return 1

    def g(self, x):  # expect: code/redefined-function
        return x

    def h(self):  # expect: code/redefined-function
        return 3

    @property
    def i(self):  # ok
        return 1

    @i.setter
    def i(self, v):  # ok
        self.v = v


if FAST:
    def k():  # ok
        return 1
else:
    def k():  # ok
        return 2
