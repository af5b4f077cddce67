import os

def folder(path):
    os.makedirs(path, mode=0o777, exist_ok=True)  # expect: code/world-writable-file
