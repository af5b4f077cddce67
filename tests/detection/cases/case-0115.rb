class SessionsController < ApplicationController
  def create
    user = User.authenticate_by(email: params[:email], password: params[:password])
    if user.nil?
      redirect_to new_session_path, alert: "Try again"
      return
    end
    start_session(user)
    redirect_to root_path
  end

  private

  def destination
    params[:return_to].presence || root_path
  end

  def start_session(user)
    reset_session
    session[:user_id] = user.id
  end
end
