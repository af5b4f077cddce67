class PreviewsController < ApplicationController
  def show
    page = URI.open(params[:address]).read  # expect: code/server-side-request-forgery
    render plain: page
  end

  def post
    Faraday.post("http://#{cookies[:host]}/hook", params[:text])  # expect: code/server-side-request-forgery
  end

  def rates
    render json: HTTParty.get('https://rates.example.org/' + params[:currency])  # ok: the host is fixed
  end

  def local
    port = params[:port].to_i
    render json: HTTParty.get("http://localhost:#{port}/health")  # ok: a number
  end
end
