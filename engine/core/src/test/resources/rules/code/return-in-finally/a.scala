object Load {
  def a(): Int = { try { read() } finally { return 0 } } // expect: code/return-in-finally
  def b(): Int = { try { read() } finally { if (open) return 1 } } // expect: code/return-in-finally
  def c(): Int = { try { read() } finally { close(); return 2 } } // expect: code/return-in-finally
  def d(): Int = { try { return read() } finally { close() } } // ok
  def e(): Int = { try { read() } finally { if (open) close() } } // ok
  def f(): Int = { try { read() } catch { case e: Exception => return 0 } } // ok
}
