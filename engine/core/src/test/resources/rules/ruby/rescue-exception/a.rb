def f
  g
rescue Exception # expect: ruby/rescue-exception
  nil
end

def h
  begin
    g
  rescue Exception => e # expect: ruby/rescue-exception
    log(e)
  end
  g
rescue Exception, IOError => e # expect: ruby/rescue-exception
  log(e)
end

def i
  g
rescue StandardError => e # ok
  log(e)
end

def j
  g
rescue Exception => e # ok: passed on
  log(e)
  raise
end

def k
  g
rescue MyException # ok
  nil
end
