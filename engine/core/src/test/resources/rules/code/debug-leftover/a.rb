def load(a)
  binding.pry # expect: code/debug-leftover
  byebug # expect: code/debug-leftover
  binding.irb # expect: code/debug-leftover
  puts '3 bills sent' # ok: what a command says
  a.pry(1) # ok
  debugger = Tool.new # ok
end
