exported = exported  # ok: outside of a function

def f(self, value):
    value = value  # expect: code/self-assignment
    self.value = value  # ok
    self.element = self.element  # ok: a property may act

def unpack(value, host):
    value, = value  # ok: taken apart
    host, rest = host  # ok: taken apart
    return value, rest
