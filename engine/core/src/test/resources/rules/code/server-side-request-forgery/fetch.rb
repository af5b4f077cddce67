class FetchController < ApplicationController
  def show
    Net::HTTP.get(URI(params[:url])) # expect: code/server-side-request-forgery
    HTTParty.get("https://api.example.org/#{params[:id]}") # ok: the host is fixed
  end
end
