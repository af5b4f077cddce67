def f1
  db = Mysql2::Client.new(username: 'root', password: '')  # expect: code/empty-password
end

def f2
  form = { password: '' }  # ok
end
