import javax.crypto.Mac

fun reset(user: User, given: String): Boolean {
    return user.resetToken == given  // expect: code/timing-comparison
}

fun webhook(hmac: ByteArray, given: ByteArray): Boolean {
    return Arrays.equals(hmac, given)  // expect: code/timing-comparison
}

fun webhookAgain(hmac: ByteArray, given: ByteArray): Boolean {
    return MessageDigest.isEqual(hmac, given)  // ok: constant time
}

fun role(user: User, given: String): Boolean {
    return user.role == given  // ok: no secret
}
