class A {
  def a(): Unit = {
    lock.lock() // expect: code/lock-not-released
    work()
    lock.unlock()
  }
  def b(): Unit = {
    writes.lock() // expect: code/lock-not-released
    send(read())
    writes.unlock()
  }
  def c(): Unit = {
    gate.acquire() // expect: code/lock-not-released
    work()
    gate.release()
  }
  def d(): Unit = {
    lock.lock() // ok
    try { work() } finally { lock.unlock() }
  }
  def e(): Unit = {
    lock.lock() // ok: released elsewhere
    work()
  }
  def f(): Unit = {
    lock.lock() // ok: nothing between can fail
    count = 1
    lock.unlock()
  }
}
