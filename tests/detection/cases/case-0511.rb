require "sinatra"
require "erb"

TITLES = { "en" => "Not here", "fr" => "Introuvable" }.freeze

get "/up" do
  "ok"
end

not_found do
  title = TITLES.fetch(params["lang"], TITLES["en"])
  wanted = params["from"] || request.path_info
  content_type "text/html"
  "<!doctype html><h1>#{title}</h1><p>#{wanted}</p>"
end
