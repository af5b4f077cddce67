def f(p):
    h = open(p)  # expect: code/resource-leak
    return h.read()

def g(p):
    with open(p) as h:  # ok
        return h.read()

def k(p):
    h = open(p)  # ok: closed
    try:
        return h.read()
    finally:
        h.close()

def r(p):
    h = open(p)  # ok: the caller's now
    return h

def s(self, p):
    h = open(p)  # ok: kept
    self.h = h

def g2(p):
    global log
    log = open(p)  # ok: the module keeps it
