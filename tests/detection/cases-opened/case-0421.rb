class SessionsController < ApplicationController
  skip_before_action :authenticate_user!, only: :create

  def create
    user = User.authenticate_by(mail: params[:mail], password: params[:password])
    return render :new, status: :unauthorized unless user

    reset_session
    session[:user_id] = user.id
    redirect_to destination, allow_other_host: true
  end

  private

  def destination
    wanted = params[:return_to].presence
    wanted || root_path
  end
end
