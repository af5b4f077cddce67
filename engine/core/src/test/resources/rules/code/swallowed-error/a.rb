def load
  begin
    read
  # expect below: code/swallowed-error
  rescue
  end
  begin
    read
  # expect below: code/swallowed-error
  rescue StandardError
    nil
  end
  begin
    read
  # expect below: code/swallowed-error
  rescue Exception
  end
  begin
    read
  rescue StandardError => e # ok
    log(e)
  end
  begin
    read
  rescue KeyError # ok: a way to ask
    nil
  end
  begin
    read
  rescue StandardError
    # the cache is optional
    nil # ok
  end
end
