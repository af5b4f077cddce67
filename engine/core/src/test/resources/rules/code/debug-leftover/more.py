import ipdb

def load(path):
    rows = read(path)
    if not rows:
        ipdb.set_trace()  # expect: code/debug-leftover
    return rows

def load_again(path, tracer):
    tracer.set_trace(path)  # ok: another tracer
    return read(path)
