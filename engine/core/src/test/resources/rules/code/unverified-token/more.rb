def user
  payload, = JWT.decode(cookies[:token], nil, true, algorithms: ['none'])  # expect: code/unverified-token
end

def issuer
  check = false
  JWT.decode(header_token, nil, check).first['iss']  # expect: code/unverified-token
end

def user_again
  payload, = JWT.decode(cookies[:token], rsa_public, true, algorithms: ['RS256'])  # ok
end

def note
  text = Base64.decode(note, nil, false)  # ok: no token
end
