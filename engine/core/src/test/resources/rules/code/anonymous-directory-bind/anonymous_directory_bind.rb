def f1
  auth = { method: :anonymous }  # expect: code/anonymous-directory-bind
end

def f2
  auth = { method: :simple, username: dn }  # ok
end
