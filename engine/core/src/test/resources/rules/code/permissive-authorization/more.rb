class OrdersController < ApplicationController
  skip_before_action :require_login, raise: false  # expect: code/permissive-authorization
  skip_before_filter :authenticate  # expect: code/permissive-authorization
  skip_before_action :require_login, except: %i[create destroy]  # ok
  skip_before_action :set_locale  # ok
end
