def token(secret)
  Net::HTTP.get(URI("https://id.example.org/token?grant=client&client_secret=#{secret}"))  # expect: code/password-in-url
end

def login(user, pwd)
  redirect_to "https://api.example.org/login?user=#{user}&pwd=#{pwd}", allow_other_host: true  # expect: code/password-in-url
end

def token_again(secret)
  Net::HTTP.post_form(URI('https://id.example.org/token'), client_secret: secret)  # ok
end

def reset(user)
  "https://example.org/password?user=#{user}"  # ok
end
