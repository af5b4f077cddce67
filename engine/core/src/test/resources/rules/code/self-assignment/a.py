exported = exported  # ok: outside of a function

def f(self, value):
    value = value  # expect: code/self-assignment
    self.value = value  # ok
    self.element = self.element  # ok: a property may act
