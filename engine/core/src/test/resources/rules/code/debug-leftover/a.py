def f():
    breakpoint()  # expect: code/debug-leftover
    pdb.set_trace()  # expect: code/debug-leftover
    print("usage")  # ok: a program may print
    self.breakpoint()  # ok: a method
