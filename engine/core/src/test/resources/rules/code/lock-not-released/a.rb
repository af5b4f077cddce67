def a
  @lock.lock # expect: code/lock-not-released
  work(1)
  @lock.unlock
end

def b
  mutex.lock # expect: code/lock-not-released
  return if closed
  mutex.unlock
end

def c
  gate.acquire # expect: code/lock-not-released
  send_all(read)
  gate.release
end

def d
  @lock.lock # ok
  begin
    work(1)
  ensure
    @lock.unlock
  end
end

def e
  @lock.synchronize { work(1) } # ok
end

def f
  @lock.lock # ok: released elsewhere
  work(1)
end
