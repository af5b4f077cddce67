limits = {
    "small": 1,
    "large": 10,
    "small": 2,  # expect: code/duplicate-key
}
codes = {1: "a", 2: "b", 1: "c"}  # expect: code/duplicate-key
fine = {"a": 1, "A": 2}  # ok
names = {key: 1, key2: 2}  # ok
mixed = {1: "a", "1": "b", b"1": "c"}  # ok: three different keys
