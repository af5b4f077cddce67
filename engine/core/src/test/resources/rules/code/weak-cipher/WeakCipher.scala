object Sample {
  def f1() = {
    val c = Cipher.getInstance("AES/ECB/NoPadding")  // expect: code/weak-cipher
  }

  def f2() = {
    val c = Cipher.getInstance("RC4")  // expect: code/weak-cipher
  }

  def f3() = {
    val k = SecretKeyFactory.getInstance("DES")  // expect: code/weak-cipher
  }

  def f4() = {
    val c = Cipher.getInstance("AES/GCM/NoPadding")  // ok
  }

  def f5() = {
    val k = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")  // ok
  }

  def f6() = {
    val c = Cipher.getInstance(name)  // ok
  }
}
