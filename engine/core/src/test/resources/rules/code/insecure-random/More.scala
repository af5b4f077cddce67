object InsecureRandom {
    def resetToken() = {
        val random = new java.util.Random()
        val token = java.lang.Long.toHexString(random.nextLong())  // expect: code/insecure-random
        token
    }

    def sessionId() = {
        val sessionId = "s" + Math.random()  // expect: code/insecure-random
        sessionId
    }

    def resetTokenAgain() = {
        val token = java.util.UUID.randomUUID().toString  // ok
        token
    }
}
