require "open3"
require "sinatra/base"

class Certificates < Sinatra::Base
  FIELDS = %w[-noout -subject -enddate].freeze

  helpers do
    def query(host, port)
      ["timeout", "5", "openssl", "s_client", "-connect", "#{host}:#{port}", "-servername", host]
    end

    def inspect_host(host, port)
      words = query(host, port)
      output, status = Open3.capture2e(*words, stdin_data: "")
      status.success? ? output : nil
    end
  end

  get "/certificate" do
    port = Integer(params.fetch("port", "443"), 10)
    output = inspect_host(params.fetch("host"), port)
    halt 502 unless output
    content_type :text
    output.lines.grep(/subject|notAfter/).join
  end
end
