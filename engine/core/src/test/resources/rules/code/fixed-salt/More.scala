object FixedSalt {
    private val Salt = "pepper01".getBytes()
    def derive(password: Array[Char]) = {
        new PBEKeySpec(password, Salt, 600000, 256)  // expect: code/fixed-salt
    }

    def deriveText(password: Array[Char]) = {
        val text = "pepper02"
        new PBEKeySpec(password, text.getBytes("UTF-8"), 600000, 256)  // expect: code/fixed-salt
    }

    def deriveAgain(password: Array[Char]) = {
        val salt = new Array[Byte](16)
        new SecureRandom().nextBytes(salt)
        new PBEKeySpec(password, salt, 600000, 256)  // ok: drawn
    }

    def stored(password: Array[Char], user: User) = {
        new PBEKeySpec(password, user.salt, 600000, 256)  // ok: comes with the hash
    }
}
