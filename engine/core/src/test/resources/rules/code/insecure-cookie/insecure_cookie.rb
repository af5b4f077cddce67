def f1
  cookies[:lang] = { value: lang }  # expect: code/insecure-cookie
end

def f2
  cookies[:lang] = { value: lang, secure: false }  # expect: code/insecure-cookie
end

def f3
  Rails.application.config.session_store :cookie_store, secure: false  # expect: code/insecure-cookie
end

def f4
  cookies[:lang] = { value: lang, secure: true }  # ok
end

def f5
  options = { cached: false }  # ok
end

def f6
  lang = cookies[:lang]  # ok
end
