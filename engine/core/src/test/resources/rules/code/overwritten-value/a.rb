def f(a, b)
  x = a # expect: code/overwritten-value
  x = b
  y = 1 # expect: code/overwritten-value
  y = 2
  x = a + 1 # expect: code/overwritten-value
  x = g()
  x = a # ok
  x = x + b
  y = g() # ok: the call may do something
  y = 2
  @p = 1 # ok: a field
  y
end
