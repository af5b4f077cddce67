def f1
  cookies[:session] = { value: id, secure: true }  # expect: code/cookie-readable-by-script
end

def f2
  cookies[:x] = { value: id, httponly: false }  # expect: code/cookie-readable-by-script
end

def f3
  cookies[:session] = { value: id, httponly: true }  # ok
end

def f4
  cookies[:lang] = { value: lang }  # ok
end
