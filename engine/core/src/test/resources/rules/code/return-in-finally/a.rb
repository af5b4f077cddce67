def load
  read
ensure
  return 0 # expect: code/return-in-finally
end

def walk(list)
  list.each do |a|
    begin
      read(a)
    ensure
      return a # expect: code/return-in-finally
    end
  end
  begin
    read
  ensure
    close
    return nil # expect: code/return-in-finally
  end
end

def good(list)
  read
  return 1 # ok
rescue KeyError
  return 2 # ok
ensure
  close # ok
end
