import marshal, pickle
from flask import request

def load():
    state = request.cookies["state"]
    marshal.loads(state)  # expect: code/untrusted-deserialization
    state = pickle.dumps([1])
    pickle.loads(state)  # ok: the program's own
