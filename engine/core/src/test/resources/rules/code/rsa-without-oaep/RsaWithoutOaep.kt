fun f1() {
    val c = Cipher.getInstance("RSA/ECB/PKCS1Padding")  // expect: code/rsa-without-oaep
}

fun f2() {
    val c = Cipher.getInstance("RSA")  // expect: code/rsa-without-oaep
}

fun f3() {
    val c = Cipher.getInstance("RSA/None/NoPadding")  // expect: code/rsa-without-oaep
}

fun f4() {
    val c = Cipher.getInstance("RSA/ECB/OAEPPadding")  // ok
}

fun f5() {
    val k = KeyPairGenerator.getInstance("RSA")  // ok
}

fun f6() {
    val c = Cipher.getInstance("AES/GCM/NoPadding")  // ok
}
