def f1():
    os.chmod(path, 0o777)  # expect: code/world-writable-file

def f2():
    os.chmod(path, 0o600)  # ok
