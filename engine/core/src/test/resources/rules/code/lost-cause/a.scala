object Load {
  def load(): Unit = {
    try { read() } catch { case e: IOException => throw new LoadException("read failed") } // expect: code/lost-cause
    try { parse() } catch { case e: Exception => throw new IllegalStateException("no number") } // expect: code/lost-cause
    try { send() } catch {
      case e: SocketException =>
        close()
        throw new SendException("cannot send") // expect: code/lost-cause
    }
    try { read() } catch { case e: IOException => throw new LoadException("read failed", e) } // ok
    try { read() } catch { case e: IOException => throw e } // ok
    try { read() } catch { case _: IOException => throw new LoadException("none") } // ok
  }
}
