def f1
  s = TCPServer.new('0.0.0.0', 8080)  # expect: code/listen-on-every-interface
end

def f2
  s = TCPServer.new('127.0.0.1', 8080)  # ok
end
