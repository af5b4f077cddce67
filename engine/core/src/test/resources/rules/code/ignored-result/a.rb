def clean(text)
  text.strip # expect: code/ignored-result
  text.downcase # expect: code/ignored-result
  text.gsub('a', 'b') # expect: code/ignored-result
  t = text.strip # ok
  text.strip! # ok: acts on the text
  text.upcase # ok: the value of the method
end
