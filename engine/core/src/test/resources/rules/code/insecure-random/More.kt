fun resetToken(): String {
    val random = java.util.Random()
    val token = java.lang.Long.toHexString(random.nextLong())  // expect: code/insecure-random
    return token
}

fun sessionId(): String {
    val sessionId = "s" + Math.random()  // expect: code/insecure-random
    return sessionId
}

fun resetTokenAgain(): String {
    val token = UUID.randomUUID().toString()  // ok
    return token
}
