def join(list)
  all = ''
  list.each { |x| all += x } # expect: code/string-building-in-loop
  text = 'rows: '
  for x in list
    text = text + x # expect: code/string-building-in-loop
  end
  line = ''
  while more?
    line += fetch # expect: code/string-building-in-loop
  end
  n = 0
  list.each { |x| n += 1 } # ok
  out = +''
  list.each { |x| out << x } # ok
  all += 'end' # ok: once
  all
end
