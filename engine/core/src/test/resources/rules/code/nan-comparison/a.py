def f(x):
    if x == float("nan"):  # expect: code/nan-comparison
        return 1
    y = math.nan  # ok: a value
    return math.isnan(x)  # ok
