def f1
  binding.pry  # expect: code/debug-mode
end

def f2
  binding.local_variables  # ok
end
