def f1
  token = JWT.encode(claims, 'secret-for-tokens', 'HS256')  # expect: code/token-secret-in-source
end

def f2
  token = JWT.encode(claims, ENV.fetch('JWT_KEY'), 'HS256')  # ok
end
