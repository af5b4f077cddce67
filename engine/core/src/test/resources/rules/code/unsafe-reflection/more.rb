class MoreController < ApplicationController
  def show
    Object.const_get(params[:type]) # expect: code/unsafe-reflection
    Object.const_get("Order") # ok: a constant
    type = %w[Order User].include?(params[:type]) ? params[:type] : "Order"
    Object.const_get(type) # ok: checked
  end
end
