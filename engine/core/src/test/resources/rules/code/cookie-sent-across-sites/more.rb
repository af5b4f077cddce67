def configure
  Rails.application.config.session_store :cookie_store, key: '_shop', secure: true, same_site: :none  # expect: code/cookie-sent-across-sites
end

def configure_again
  Rails.application.config.session_store :cookie_store, key: '_shop', secure: true, same_site: :strict  # ok
end
