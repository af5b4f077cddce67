class GoController < ApplicationController
  def go
    redirect_to params[:next] # expect: code/open-redirect
    redirect_to "/users/#{params[:id]}" # ok: own site
    redirect_to root_path # ok
  end
end
