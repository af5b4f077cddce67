class SearchController < ApplicationController
  def show
    query = cookies[:q]
    render inline: "<h1>#{query}</h1>"  # expect: code/cross-site-scripting
  end

  def title
    @title = raw("<h1>" + params[:title] + "</h1>")  # expect: code/cross-site-scripting
  end

  def show_again
    page = params[:page].to_i
    render html: "<h1>#{page}</h1>".html_safe  # ok: a number
  end
end
