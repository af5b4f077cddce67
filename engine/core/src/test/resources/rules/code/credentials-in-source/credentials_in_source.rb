def f1
  db = Mysql2::Client.new(host: 'db', password: 's3cret-pw')  # expect: code/credentials-in-source
end

def f2
  db = Mysql2::Client.new(host: 'db', password: ENV['DB_PASSWORD'])  # ok
end
