class PagesController < ApplicationController
  def show
    render html: "<b>#{params[:name]}</b>".html_safe # expect: code/cross-site-scripting
    render html: "<b>#{h(params[:name])}</b>".html_safe # ok: escaped
    render plain: params[:name] # ok: text
  end
end
