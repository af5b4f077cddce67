fun load(): Int {
    try { return read() } finally { return 0 } // expect: code/return-in-finally
}
fun loop() {
    while (true) {
        try { read() } finally { break } // expect: code/return-in-finally
    }
    for (a in list) {
        try { read() } finally { continue } // expect: code/return-in-finally
    }
    try { read() } finally { close() } // ok
    try { read() } finally { list.forEach { return@forEach } } // ok: leaves the closure only
    try { read() } finally {
        for (a in list) { if (a.open) break } // ok: leaves the loop only
    }
}
