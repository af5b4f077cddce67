fun f1() {
    val spec = SecretKeySpec("0123456789abcdef".toByteArray(), "AES")  // expect: code/hard-coded-key
}

fun f2() {
    val key = "s3cretKey1234567"
    val spec = SecretKeySpec(key.toByteArray(), "AES")  // expect: code/hard-coded-key
}

fun f3() {
    val spec = SecretKeySpec(byteArrayOf(1, 2, 3, 4), "AES")  // expect: code/hard-coded-key
}

fun f4() {
    val spec = SecretKeySpec(store.key("orders"), "AES")  // ok
}

fun f5() {
    val spec = SecretKeySpec(bytes, "AES")  // ok
}

fun f6() {
    val spec = SecretKeySpec(config.key.toByteArray(), "AES")  // ok
}
