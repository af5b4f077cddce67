def load(path):
    try:
        return read(path)
    except OSError:
        raise LookupError(path)
        log(path)  # expect: code/unreachable-code

def load_again(path):
    try:
        return read(path)
    except OSError:
        log(path)  # ok
        raise
