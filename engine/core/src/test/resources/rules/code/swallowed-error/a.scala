object Load {
  def load(): Unit = {
    try { read() } catch {
      // expect below: code/swallowed-error
      case _: Exception =>
    }
    try { read() } catch {
      // expect below: code/swallowed-error
      case e: Throwable => ()
    }
    try { read() } catch {
      case e: IOException => log(e) // ok
      // expect below: code/swallowed-error
      case NonFatal(e) => {}
    }
    try { read() } catch {
      case e: Exception => log(e) // ok
    }
    try { read() } catch {
      case _: InterruptedException => // ok: known to be harmless when ending
    }
    x match {
      case _: Exception => // ok: no handler
      case _ => work()
    }
  }
}
