def user
  secret = 'a-secret-for-tokens'
  JWT.decode(bearer, secret, true, algorithm: 'HS256')  # expect: code/token-secret-in-source
end

def issue(claims)
  JWT.encode(claims, "another-secret-for-tokens")  # expect: code/token-secret-in-source
end

def user_again
  JWT.decode(bearer, Rails.application.credentials.jwt_key, true, algorithm: 'HS256')  # ok
end

def issue_again(claims, key)
  JWT.encode(claims, key, 'RS256')  # ok
end
