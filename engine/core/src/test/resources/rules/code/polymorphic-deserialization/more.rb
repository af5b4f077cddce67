def session
  state = Oj.load(request.body.read)  # expect: code/polymorphic-deserialization
end

def session_again
  state = Oj.load(request.body.read, mode: :strict)  # ok
end
