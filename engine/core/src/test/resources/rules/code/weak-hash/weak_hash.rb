def f1
  Digest::MD5.hexdigest(body)  # expect: code/weak-hash
end

def f2
  signature = Digest::SHA1.base64digest(body)  # expect: code/weak-hash
end

def f3
  OpenSSL::Digest.new('SHA1')  # expect: code/weak-hash
end

def f4
  Digest::SHA256.hexdigest(body)  # ok
end

def f5
  etag = Digest::MD5.hexdigest(body)  # ok
end

def f6
  OpenSSL::Digest.new('SHA256')  # ok
end
