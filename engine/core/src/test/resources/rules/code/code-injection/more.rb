class PricesController < ApplicationController
  def show
    formula = params[:formula]
    @price = binding.eval("amount * #{formula}")  # expect: code/code-injection
    Order.class_eval("def price = #{formula}")  # expect: code/code-injection
  end

  def show_again
    factor = params[:factor].to_f
    @price = binding.eval("amount * #{factor}")  # ok: a number
    @rate = JSON.parse(params[:rate])  # ok: data
  end
end
