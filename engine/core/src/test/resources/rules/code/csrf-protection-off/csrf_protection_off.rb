def f1
  skip_before_action :verify_authenticity_token  # expect: code/csrf-protection-off
end

def f2
  config.action_controller.allow_forgery_protection = false  # expect: code/csrf-protection-off
end

def f3
  protect_from_forgery with: :exception  # ok
end

def f4
  skip_before_action :set_locale  # ok
end
