def f1
  key = OpenSSL::PKey::RSA.new(1024)  # expect: code/short-key
end

def f2
  key = OpenSSL::PKey::RSA.generate(512)  # expect: code/short-key
end

def f3
  key = OpenSSL::PKey::DSA.new(1024)  # expect: code/short-key
end

def f4
  key = OpenSSL::PKey::RSA.new(3072)  # ok
end

def f5
  key = OpenSSL::PKey::RSA.new(File.read(path))  # ok
end

def f6
  key = OpenSSL::PKey::EC.generate('prime256v1')  # ok
end
