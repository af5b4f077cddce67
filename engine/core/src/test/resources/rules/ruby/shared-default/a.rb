a = Hash.new([]) # expect: ruby/shared-default
b = Hash.new({}) # expect: ruby/shared-default
c = Array.new(3, []) # expect: ruby/shared-default
d = Hash.new(0) # ok
e = Hash.new { |h, k| h[k] = [] } # ok
f = Array.new(3) { [] } # ok
g = Array.new(3, 0) # ok
