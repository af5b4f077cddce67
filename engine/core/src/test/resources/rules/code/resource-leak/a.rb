def load(path)
  a = File.open(path) # expect: code/resource-leak
  a.gets
  b = TCPSocket.new('rates', 80) # expect: code/resource-leak
  b.write('x')
  c = File.new(path, 'w') # expect: code/resource-leak
  c.puts 'x'
  File.open(path) { |f| f.gets } # ok
  d = File.open(path) # ok
  d.gets
  d.close
  e = File.open(path) # ok: handed on
  keep(e)
  f = File.open(path) { |x| x.gets } # ok
  f.strip
  work
end
