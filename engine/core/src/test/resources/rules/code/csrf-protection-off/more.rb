def configure
  skip_forgery_protection  # expect: code/csrf-protection-off
end

def configure_again
  skip_after_action :verify_policy_scoped  # ok
end
