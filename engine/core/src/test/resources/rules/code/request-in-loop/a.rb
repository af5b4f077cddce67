def rates(ids)
  ids.each { |id| use(Net::HTTP.get(url(id))) } # expect: code/request-in-loop
  ids.each { |id| use(HTTParty.get(url(id))) } # expect: code/request-in-loop
  for id in ids
    use(Faraday.post(url(id), body)) # expect: code/request-in-loop
  end
  use(HTTParty.get(url(ids))) # ok
  ids.each { |id| use(cache.get(id)) } # ok
  use(Net::HTTP.get(url(1))) # ok
end
