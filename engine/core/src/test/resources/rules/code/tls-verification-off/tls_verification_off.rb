def f1
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE  # expect: code/tls-verification-off
end

def f2
  conn = Faraday.new(url, ssl: { verify: false })  # expect: code/tls-verification-off
end

def f3
  RestClient::Request.execute(url: url, verify_ssl: false)  # expect: code/tls-verification-off
end

def f4
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER  # ok
end

def f5
  conn = Faraday.new(url, ssl: { ca_file: path })  # ok
end

def f6
  record.save(validate: false)  # ok
end
