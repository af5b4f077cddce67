def add(x, xs=[]):  # expect: python/mutable-default
    xs.append(x)
    return xs

def read(options={}):  # expect: python/mutable-default
    return options.get("a")

def typed(names: set = set()):  # expect: python/mutable-default
    return names

def good(x, xs=None):  # ok
    xs = [] if xs is None else xs
    return xs

def tuple_default(xs=()):  # ok: cannot change
    return xs

make = lambda xs=[]: xs  # ok: too short to matter

def lookup(key, _cache={}):  # ok: meant to be kept
    return _cache.setdefault(key, key)
