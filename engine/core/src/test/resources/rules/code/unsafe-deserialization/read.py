import pickle, yaml, json

def read(data, text):
    pickle.loads(data)  # expect: code/unsafe-deserialization
    yaml.load(text)  # expect: code/unsafe-deserialization
    yaml.load(text, Loader=yaml.FullLoader)  # expect: code/unsafe-deserialization
    yaml.load(text, Loader=yaml.SafeLoader)  # ok
    yaml.safe_load(text)  # ok
    json.loads(text)  # ok: data only
    pickle.loads(pickle.dumps(text))  # ok: a copy of the own object
