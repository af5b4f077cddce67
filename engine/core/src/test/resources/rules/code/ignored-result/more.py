def label(name):
    name.upper()  # expect: code/ignored-result
    return name
