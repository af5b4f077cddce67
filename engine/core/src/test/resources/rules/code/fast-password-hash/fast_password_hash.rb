def f1
  stored = Digest::SHA256.hexdigest(password)  # expect: code/fast-password-hash
end

def f2
  stored = Digest::MD5.hexdigest(salt + params[:password])  # expect: code/fast-password-hash
end

def f3
  stored = OpenSSL::Digest::SHA256.digest(user.password)  # expect: code/fast-password-hash
end

def f4
  stored = BCrypt::Password.create(password)  # ok
end

def f5
  sum = Digest::SHA256.hexdigest(document)  # ok
end

def f6
  stored = Argon2::Password.create(password)  # ok
end
