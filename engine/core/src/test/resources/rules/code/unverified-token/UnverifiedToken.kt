fun f1() {
    val v = JWT.require(Algorithm.none()).build()  // expect: code/unverified-token
}

fun f2() {
    val v = JWT.require(Algorithm.RSA256(key)).build()  // ok
}
