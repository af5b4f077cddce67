import os

os.chmod(path, 0o777)  # expect: code/world-writable-file
os.chmod(path, 0o640)  # ok
os.chmod(path, 0o1775)  # ok: a group may write
