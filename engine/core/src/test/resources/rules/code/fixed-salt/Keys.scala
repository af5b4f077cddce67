object Keys {
  def fixed(password: Array[Char]) = new PBEKeySpec(password, "pepper01".getBytes(), 600000, 256) // expect: code/fixed-salt
  def stored(password: Array[Char], salt: Array[Byte]) = new PBEKeySpec(password, salt, 600000, 256) // ok: comes with the hash
}
