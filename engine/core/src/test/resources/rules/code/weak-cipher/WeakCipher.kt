fun f1() {
    val c = Cipher.getInstance("AES")  // expect: code/weak-cipher
}

fun f2() {
    val c = Cipher.getInstance("Blowfish")  // expect: code/weak-cipher
}

fun f3() {
    val k = KeyGenerator.getInstance("DESede")  // expect: code/weak-cipher
}

fun f4() {
    val c = Cipher.getInstance("AES/GCM/NoPadding")  // ok
}

fun f5() {
    val k = KeyGenerator.getInstance("AES")  // ok
}

fun f6() {
    val c = Cipher.getInstance("ChaCha20-Poly1305")  // ok
}
