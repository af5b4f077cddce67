class MembersController < ApplicationController
  before_action :authenticate_user!

  def update
    member = current_user.member
    if member.update(changes)
      render json: member.slice(:nickname, :bio, :locale)
    else
      render json: { errors: member.errors.full_messages }, status: :unprocessable_entity
    end
  end

  private

  def changes
    params.require(:member).permit!
  end
end
