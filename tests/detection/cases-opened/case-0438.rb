require "json"
require "yaml"
require "sinatra/base"

class Layouts < Sinatra::Base
  Widget = Struct.new(:kind, :position, keyword_init: true)

  class Import
    def initialize(text)
      @text = text
    end

    def widgets
      document.fetch("widgets").map { |w| Widget.new(kind: w.fetch("kind"), position: w.fetch("position").to_i) }
    end

    private

    def document
      YAML.unsafe_load(@text)
    end
  end

  post "/layouts" do
    widgets = Import.new(request.body.read(100_000)).widgets
    content_type :json
    JSON.generate(count: widgets.size)
  end
end
