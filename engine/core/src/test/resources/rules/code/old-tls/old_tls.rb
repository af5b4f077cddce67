def f1
  http.ssl_version = :TLSv1  # expect: code/old-tls
end

def f2
  context.min_version = OpenSSL::SSL::TLS1_1_VERSION  # expect: code/old-tls
end

def f3
  http.ssl_version = 'SSLv3'  # expect: code/old-tls
end

def f4
  http.ssl_version = :TLSv1_2  # ok
end

def f5
  context.min_version = OpenSSL::SSL::TLS1_2_VERSION  # ok
end

def f6
  http.min_version = version  # ok
end
