class CertificatesController < ApplicationController
  before_action :require_admin

  def create
    host = params[:host].to_s.strip
    if host.empty?
      head :unprocessable_entity
      return
    end
    output = inspect_certificate(host)
    render plain: output.lines.first(20).join
  end

  private

  def inspect_certificate(host)
    `echo | openssl s_client -connect #{Shellwords.escape(host)}:443 2>/dev/null | openssl x509 -noout -dates`
  end
end
