def f(a):
    g(a is "x")  # codeguardian:ignore python/literal-identity expect: code/unexplained-suppression
    # codeguardian:ignore expect: code/unexplained-suppression
    g(a is "y")
    # codeguardian:ignore because I say so expect: code/unexplained-suppression
    g(a is "z")
    g(a is "x")  # codeguardian:ignore python/literal-identity -- a test: ok
    mark = "codeguardian:ignore"  # ok
    # about codeguardian:ignore comments # ok
    return mark  # ok
