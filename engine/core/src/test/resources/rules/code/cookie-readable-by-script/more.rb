def remember
  cookies.signed[:remember_token] = { value: token, secure: true, expires: 2.weeks }  # expect: code/cookie-readable-by-script
end

def remember_again
  cookies.signed[:remember_token] = { value: token, secure: true, httponly: true }  # ok
end
