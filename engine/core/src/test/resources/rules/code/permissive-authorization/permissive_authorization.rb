def f1
  skip_before_action :authenticate_user!  # expect: code/permissive-authorization
end

def f2
  skip_before_action :authenticate_user!, only: [:index]  # ok
end
