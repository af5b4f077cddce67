def f1
  headers['Access-Control-Allow-Origin'] = '*'  # expect: code/cors-any-origin
end

def f2
  origins '*'  # expect: code/cors-any-origin
end

def f3
  headers['Access-Control-Allow-Origin'] = 'https://app.example.org'  # ok
end

def f4
  origins 'app.example.org'  # ok
end
