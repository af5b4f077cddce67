fun f1() {
    val resetToken = "$user${System.currentTimeMillis()}"  // expect: code/guessable-identifier
}

fun f2() {
    val sessionId = System.nanoTime().toString()  // expect: code/guessable-identifier
}

fun f3() {
    val apiKey = hash(System.currentTimeMillis())  // expect: code/guessable-identifier
}

fun f4() {
    val resetToken = encode(secureBytes(32))  // ok
}

fun f5() {
    val started = System.currentTimeMillis()  // ok
}

fun f6() {
    val tokenExpiry = System.currentTimeMillis() + 3600  // ok
}
