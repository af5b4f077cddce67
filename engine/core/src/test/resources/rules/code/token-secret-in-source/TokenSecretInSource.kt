fun f1() {
    val a = Algorithm.HMAC256("secret-for-tokens")  // expect: code/token-secret-in-source
}

fun f2() {
    val a = Algorithm.HMAC256(config.secret)  // ok
}
