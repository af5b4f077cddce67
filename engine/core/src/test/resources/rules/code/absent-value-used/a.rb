def show(text)
  a = text.match(/x(.)/)[1] # expect: code/absent-value-used
  b = User.find_by(name: text).total # expect: code/absent-value-used
  c = User.find_by(id: 1).name # expect: code/absent-value-used
  d = text[/x(.)/, 1] # ok
  e = User.find_by(name: text) # ok
  f = User.find_by(name: text)&.total # ok
  a + b
end
