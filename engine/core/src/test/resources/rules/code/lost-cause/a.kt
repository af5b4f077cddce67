fun load() {
    try { read() } catch (e: IOException) { throw LoadException("read failed") } // expect: code/lost-cause
    try { parse() } catch (e: Exception) { throw IllegalStateException("no number") } // expect: code/lost-cause
    try { send() } catch (e: SocketException) {
        close()
        throw SendException("cannot send") // expect: code/lost-cause
    }
    try { read() } catch (e: IOException) { throw LoadException("read failed", e) } // ok
    try { read() } catch (e: IOException) { throw e } // ok
    try { read() } catch (e: IOException) { throw LoadException(e.message) } // ok
    try { read() } catch (ignored: IOException) { throw LoadException("none") } // ok: the name says so
}
