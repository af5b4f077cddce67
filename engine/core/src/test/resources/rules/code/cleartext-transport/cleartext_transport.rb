def f1
  HTTParty.post('http://api.example.org/orders', body: order)  # expect: code/cleartext-transport
end

def f2
  conn = Faraday.new('http://api.example.org')  # expect: code/cleartext-transport
end

def f3
  ftp = Net::FTP.new('ftp.example.org')  # expect: code/cleartext-transport
end

def f4
  HTTParty.post('https://api.example.org/orders', body: order)  # ok
end

def f5
  conn = Faraday.new('http://localhost:3000')  # ok
end

def f6
  conn = Faraday.new(url)  # ok
end
