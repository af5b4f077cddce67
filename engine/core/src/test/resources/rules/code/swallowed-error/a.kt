fun load() {
    // expect below: code/swallowed-error
    try { read() } catch (e: IOException) { }
    done()
    try {
        read()
        // expect below: code/swallowed-error
    } catch (e: Exception) {
    }
    // expect below: code/swallowed-error
    val a = try { parse() } catch (e: NumberFormatException) { }
    try { read() } catch (e: IOException) { log(e) } // ok
    try { read() } catch (ignored: IOException) { } // ok: the name says so
    try { read() } catch (e: IOException) { /* the cache is optional */ } // ok
    try { read() } catch (e: CancellationException) { } // ok: known to be harmless when ending
}

fun charsetOf(name: String) = try {
    Charset.forName(name)
} catch (e: IllegalArgumentException) { // ok: null is the answer
    null
}
