def frames
  response.headers['X-Frame-Options'] = 'ALLOWALL'  # expect: code/security-header-off
end

def scripts
  response.set_header('X-XSS-Protection', '0')  # expect: code/security-header-off
end

def frames_again
  response.headers['X-Frame-Options'] = 'SAMEORIGIN'  # ok
end

def scripts_again
  request.headers['X-Request-Id'] = '0'  # ok
end
