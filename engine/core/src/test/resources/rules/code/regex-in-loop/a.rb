def scan(list)
  list.each { |x| use(Regexp.new('[0-9]+').match(x)) } # expect: code/regex-in-loop
  for x in list
    use(Regexp.new('a+b')) # expect: code/regex-in-loop
  end
  while more?
    use(Regexp.new('[a-z]+', true)) # expect: code/regex-in-loop
  end
  digits = Regexp.new('[0-9]+') # ok
  list.each { |x| use(x =~ /[0-9]+/) } # ok: a literal is compiled once
  list.each { |x| use(Regexp.new(x)) } # ok: another one each time
end
