def preflight
  response.set_header('Access-Control-Allow-Origin', '*')  # expect: code/cors-any-origin
end

def preflight_again
  response.set_header('Access-Control-Allow-Origin', settings.origin)  # ok
end
