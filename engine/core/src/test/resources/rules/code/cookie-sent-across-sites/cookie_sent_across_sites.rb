def f1
  cookies[:x] = { value: x, secure: true, same_site: :none }  # expect: code/cookie-sent-across-sites
end

def f2
  Rails.application.config.action_dispatch.cookies_same_site_protection = :none  # expect: code/cookie-sent-across-sites
end

def f3
  cookies[:x] = { value: x, secure: true, same_site: :lax }  # ok
end

def f4
  Rails.application.config.action_dispatch.cookies_same_site_protection = :strict  # ok
end
