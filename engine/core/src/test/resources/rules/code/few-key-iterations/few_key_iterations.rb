def f1
  key = OpenSSL::KDF.pbkdf2_hmac(password, salt: salt, iterations: 1000, length: 32, hash: 'sha256')  # expect: code/few-key-iterations
end

def f2
  key = OpenSSL::PKCS5.pbkdf2_hmac_sha1(password, salt, 2000, 32)  # expect: code/few-key-iterations
end

def f3
  h = BCrypt::Password.create(password, cost: 4)  # expect: code/few-key-iterations
end

def f4
  key = OpenSSL::KDF.pbkdf2_hmac(password, salt: salt, iterations: 600_000, length: 32, hash: 'sha256')  # ok
end

def f5
  h = BCrypt::Password.create(password, cost: 12)  # ok
end

def f6
  h = BCrypt::Password.create(password)  # ok
end
