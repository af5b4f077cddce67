def pay(a)
  if a < 0
    ArgumentError.new('negative') # expect: code/error-not-thrown
    work
  end
  RuntimeError.new('closed') # expect: code/error-not-thrown
  Billing::PayError.new('never') # expect: code/error-not-thrown
  raise ArgumentError, 'negative' if a < 1 # ok
  e = RuntimeError.new('kept') # ok
  RuntimeError.new('the value of the method') # ok
end
