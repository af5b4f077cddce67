def f1
  response.headers.delete('X-Frame-Options')  # expect: code/security-header-off
end

def f2
  response.headers.delete('Server')  # ok
end
