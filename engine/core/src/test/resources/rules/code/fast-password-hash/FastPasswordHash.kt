import java.security.MessageDigest
fun f1() {
    val h = MessageDigest.getInstance("SHA-256").digest(password.toByteArray())  // expect: code/fast-password-hash
}

fun f2() {
    val stored = DigestUtils.sha512Hex(passwd)  // expect: code/fast-password-hash
}

fun f3() {
    digest.update(user.password.toByteArray())  // expect: code/fast-password-hash
}

fun f4() {
    val h = MessageDigest.getInstance("SHA-256").digest(document)  // ok
}

fun f5() {
    val stored = encoder.encode(password)  // ok
}

fun f6() {
    digest.update(content)  // ok
}
