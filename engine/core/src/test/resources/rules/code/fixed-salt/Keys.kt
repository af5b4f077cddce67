fun fixed(password: CharArray) = PBEKeySpec(password, "pepper01".toByteArray(), 600000, 256) // expect: code/fixed-salt
fun stored(password: CharArray, salt: ByteArray) = PBEKeySpec(password, salt, 600000, 256) // ok: comes with the hash
