class BacksController < ApplicationController
  def show
    target = cookies[:back]
    redirect_to target, allow_other_host: true  # expect: code/open-redirect
  end

  def host
    redirect_to "https://#{params[:host]}/login"  # expect: code/open-redirect
  end

  def known
    redirect_to params[:page] == 'cart' ? '/cart' : '/home'  # ok: own addresses
  end
end
