class BoatsController < ApplicationController
  before_action :authenticate_user!

  def index
    boats = BoatSearch.new(current_user.harbour).named(params[:name]).longer_than(params[:length]).results
    render json: boats.as_json(only: %i[id name length])
  end
end

class BoatSearch
  def initialize(harbour)
    @scope = Boat.where(harbour: harbour)
  end

  def named(name)
    @scope = @scope.where("lower(name) LIKE '#{name.downcase}%'") if name.present?
    self
  end

  def longer_than(length)
    @scope = @scope.where("length > ?", length.to_f) if length.present?
    self
  end

  def results
    @scope.order(:name).limit(100)
  end
end
