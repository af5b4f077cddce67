fun f1() {
    val digest = MessageDigest.getInstance("MD5").digest(b)  // expect: code/weak-hash
}

fun f2() {
    val hash = DigestUtils.sha1Hex(document)  // expect: code/weak-hash
}

fun f3() {
    val name = "SHA-1"
    MessageDigest.getInstance(name)  // expect: code/weak-hash
}

fun f4() {
    MessageDigest.getInstance("SHA-512").digest(b)  // ok
}

fun f5() {
    val etag = DigestUtils.md5Hex(body)  // ok
}

fun f6() {
    MessageDigest.getInstance(configured)  // ok
}
