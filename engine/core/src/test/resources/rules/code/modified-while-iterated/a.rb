def drop(list)
  list.each { |x| list.delete(x) if x < 0 } # expect: code/modified-while-iterated
  names.each do |x|
    names.push(x) # expect: code/modified-while-iterated
  end
  rows.each_with_index do |x, i|
    rows.delete_at(i) # expect: code/modified-while-iterated
  end
  list.dup.each { |x| list.delete(x) } # ok
  list.each { |x| other.push(x) } # ok
  list.reject! { |x| x < 0 } # ok
end
