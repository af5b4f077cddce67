def f1
  secret = key.public_encrypt(text)  # expect: code/rsa-without-oaep
end

def f2
  secret = key.public_encrypt(text, OpenSSL::PKey::RSA::PKCS1_PADDING)  # expect: code/rsa-without-oaep
end

def f3
  text = key.private_decrypt(secret, OpenSSL::PKey::RSA::NO_PADDING)  # expect: code/rsa-without-oaep
end

def f4
  secret = key.public_encrypt(text, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)  # ok
end

def f5
  text = key.private_decrypt(secret, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)  # ok
end

def f6
  sig = key.sign('SHA256', text)  # ok
end
