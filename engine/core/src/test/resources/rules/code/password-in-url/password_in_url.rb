def f1
  url = "https://api.example.org/login?password=#{password}"  # expect: code/password-in-url
end

def f2
  url = "https://api.example.org/login?user=#{user}"  # ok
end
