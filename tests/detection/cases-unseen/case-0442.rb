require "openssl"

class HooksController < ActionController::API
  before_action :check_signature

  def create
    HookJob.perform_later(request.raw_post)
    head :accepted
  end

  private

  def check_signature
    given = request.headers["X-Signature"].to_s
    head :forbidden unless matches?(expected, given)
  end

  def expected
    OpenSSL::HMAC.hexdigest("SHA256", Rails.application.credentials.hook_secret, request.raw_post)
  end

  def matches?(known, given)
    known == given
  end
end
