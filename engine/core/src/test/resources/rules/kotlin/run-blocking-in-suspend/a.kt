suspend fun f() {
    Thread.sleep(100) // expect: kotlin/run-blocking-in-suspend
    runBlocking { load() } // expect: kotlin/run-blocking-in-suspend
    delay(100) // ok
}

private suspend fun g(): Int {
    return runBlocking(Dispatchers.IO) { count() } // expect: kotlin/run-blocking-in-suspend
}

fun main() = runBlocking { // ok
    f()
}

fun h() {
    Thread.sleep(100) // ok: no coroutine
}
