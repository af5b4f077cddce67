private val SALT = "pepper01".toByteArray()
private const val TEXT = "pepper02"
fun derive(password: CharArray): KeySpec {
    return PBEKeySpec(password, SALT, 600000, 256)  // expect: code/fixed-salt
}

fun deriveText(password: CharArray): KeySpec {
    return PBEKeySpec(password, TEXT.toByteArray(), 600000, 256)  // expect: code/fixed-salt
}

fun deriveAgain(password: CharArray): KeySpec {
    val salt = ByteArray(16)
    SecureRandom().nextBytes(salt)
    return PBEKeySpec(password, salt, 600000, 256)  // ok: drawn
}

fun stored(password: CharArray, user: User): KeySpec {
    return PBEKeySpec(password, user.salt, 600000, 256)  // ok: comes with the hash
}
