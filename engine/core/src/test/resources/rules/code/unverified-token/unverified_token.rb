def f1
  claims = JWT.decode(token, nil, false)  # expect: code/unverified-token
end

def f2
  claims = JWT.decode(token, key, true, algorithm: 'RS256')  # ok
end
