require "net/http"
require "openssl"

class Inventory
  def initialize(host)
    @host = host
  end

  def amount(sku)
    http = Net::HTTP.new(@host, 443)
    http.use_ssl = true
    http.open_timeout = 3
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
    response = http.get("/stock/#{URI.encode_www_form_component(sku)}")
    Integer(response.body, 10)
  end
end
