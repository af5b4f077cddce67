import pickle, yaml, json
from flask import request

def read():
    pickle.loads(request.data)  # expect: code/untrusted-deserialization
    yaml.unsafe_load(request.form["y"])  # expect: code/untrusted-deserialization
    json.loads(request.data)  # ok: data only
    yaml.safe_load(request.form["y"])  # ok: data only
