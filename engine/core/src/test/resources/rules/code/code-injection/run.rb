class RunController < ApplicationController
  def run
    eval(params[:code]) # expect: code/code-injection
    eval("1 + 1") # ok: a constant
  end
end
