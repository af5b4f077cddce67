require "net/http"

class WebhookProbe
  HOSTS = %w[hooks.partner.example events.partner.example].freeze

  def call(address)
    uri = URI.parse(address)
    return :rejected unless uri.is_a?(URI::HTTPS)

    response = Net::HTTP.get_response(uri)
    response.is_a?(Net::HTTPSuccess) ? :reachable : :failing
  end
end

class WebhooksController < ApplicationController
  def probe
    state = WebhookProbe.new.call(params.require(:url))
    render json: { state: state }
  rescue URI::InvalidURIError
    head :bad_request
  end
end
