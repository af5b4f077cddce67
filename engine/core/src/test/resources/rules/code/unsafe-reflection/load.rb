class LoadController < ApplicationController
  def show
    params[:type].constantize.new # expect: code/unsafe-reflection
    model.send(params[:m]) # expect: code/unsafe-reflection
    model.send(:name, params[:x]) # ok: the method is fixed
  end
end
