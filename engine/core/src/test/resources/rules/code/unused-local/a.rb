def f(a)
  b = a + 1 # expect: code/unused-local
  c = 'x' # expect: code/unused-local
  d = [a, 3] # expect: code/unused-local
  e = a + 1 # ok
  g = load(1) # ok: the call may do something
  @h = 3 # ok
  e
end
