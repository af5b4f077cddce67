fun f1() {
    val spec = IvParameterSpec("0123456789abcdef".toByteArray())  // expect: code/static-iv
}

fun f2() {
    val spec = IvParameterSpec(ByteArray(16))  // expect: code/static-iv
}

fun f3() {
    val spec = GCMParameterSpec(128, byteArrayOf(1, 2, 3, 4))  // expect: code/static-iv
}

fun f4() {
    val iv = ByteArray(16)
    SecureRandom().nextBytes(iv)
    val spec = IvParameterSpec(iv)  // ok
}

fun f5() {
    val spec = IvParameterSpec(message.iv)  // ok
}

fun f6() {
    val spec = GCMParameterSpec(128, nonce)  // ok
}
