require 'openssl' # OpenSSL
def f1
  cipher.iv = '0123456789abcdef'  # expect: code/static-iv
end

def f2
  cipher.iv = "\0" * 16  # expect: code/static-iv
end

def f3
  iv = '0123456789abcdef'
  cipher.iv = iv  # expect: code/static-iv
end

def f4
  iv = cipher.random_iv  # ok
end

def f5
  cipher.iv = message.iv  # ok
end

def f6
  cipher.iv = SecureRandom.random_bytes(16)  # ok
end
