require "sinatra/base"
require "sqlite3"
require "json"

class Catalogue < Sinatra::Base
  configure do
    set :database, SQLite3::Database.new("catalogue.db", results_as_hash: true)
  end

  helpers do
    def page
      [params.fetch("page", "1").to_i, 1].max
    end
  end

  get "/books" do
    genre = params["genre"] || "novel"
    sql = +"SELECT id, title FROM book WHERE genre = ?"
    sql << " LIMIT 20 OFFSET #{(page - 1) * 20}"
    content_type :json
    settings.database.execute(sql, [genre]).to_json
  end
end
