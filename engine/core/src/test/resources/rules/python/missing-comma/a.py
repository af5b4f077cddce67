A = [
    "red",
    "green"  # expect: python/missing-comma
    "blue",
    "white",
]
B = ("a", "b" "c", "d")  # expect: python/missing-comma
C = {"x", "y", "z" "w"}  # expect: python/missing-comma
D = ["red", "green", "blue"]  # ok
E = [
    "one text that is too long for a line "  # ok
    "and goes on here",
    "two",
    "three",
]
F = ["a" "b"]  # ok: all there is
G = ["a", "b" "c", d]  # ok: no list of texts
