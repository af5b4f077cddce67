def bills(ids)
  ids.each { |id| use(Bill.find(id)) } # expect: code/query-in-loop
  ids.each do |id|
    use(User.find_by(id: id)) # expect: code/query-in-loop
  end
  ids.each { |id| conn.execute("select #{id}") } # expect: code/query-in-loop
  use(Bill.where(id: ids)) # ok
  ids.each { |id| use(list.find { |x| x == id }) } # ok: a list in memory
  ids.each { |id| use(Dir.find(id)) } # ok: no model
end
