def search
  PG.connect(host: 'db', user: 'postgres', password: '')  # expect: code/empty-password
end

def archive
  ActiveRecord::Base.establish_connection(adapter: 'mysql2', username: 'root', password: '')  # expect: code/empty-password
end

def search_again
  PG.connect(host: 'db', user: 'postgres', password: Rails.application.credentials.db)  # ok
end

def cleared
  render json: { name: params[:name], password: '' }  # ok: an answer
end
