object Load {
  def load(): Unit = {
    try { read() } catch { case e: IOException => e.printStackTrace() } // expect: code/debug-leftover
    error.printStackTrace() // expect: code/debug-leftover
    cause.printStackTrace() // expect: code/debug-leftover
    log.error("no rates", e) // ok
    println("3 bills sent") // ok: what a command says
    trace(e) // ok
  }
}
