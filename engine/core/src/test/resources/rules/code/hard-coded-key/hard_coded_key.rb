require 'openssl' # OpenSSL
def f1
  cipher.key = '0123456789abcdef'  # expect: code/hard-coded-key
end

def f2
  mac = OpenSSL::HMAC.hexdigest('SHA256', 'signing-secret', body)  # expect: code/hard-coded-key
end

def f3
  box = ActiveSupport::MessageEncryptor.new('a' 'very long secret')  # expect: code/hard-coded-key
end

def f4
  cipher.key = ENV.fetch('KEY')  # ok
end

def f5
  mac = OpenSSL::HMAC.hexdigest('SHA256', ENV['KEY'], body)  # ok
end

def f6
  key = cipher.random_key  # ok
end
