def f1
  c = OpenSSL::Cipher.new('des-ede3-cbc')  # expect: code/weak-cipher
end

def f2
  c = OpenSSL::Cipher.new('aes-128-ecb')  # expect: code/weak-cipher
end

def f3
  c = OpenSSL::Cipher.new('rc4')  # expect: code/weak-cipher
end

def f4
  c = OpenSSL::Cipher.new('aes-256-gcm')  # ok
end

def f5
  c = OpenSSL::Cipher.new(name)  # ok
end

def f6
  c = OpenSSL::Cipher.new('chacha20-poly1305')  # ok
end
