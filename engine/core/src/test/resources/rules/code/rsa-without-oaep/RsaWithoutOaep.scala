object Sample {
  def f1() = {
    val c = Cipher.getInstance("RSA/ECB/PKCS1Padding")  // expect: code/rsa-without-oaep
  }

  def f2() = {
    val c = Cipher.getInstance("RSA")  // expect: code/rsa-without-oaep
  }

  def f3() = {
    val c = Cipher.getInstance("RSA/ECB/NoPadding")  // expect: code/rsa-without-oaep
  }

  def f4() = {
    val c = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding")  // ok
  }

  def f5() = {
    val k = KeyPairGenerator.getInstance("RSA")  // ok
  }

  def f6() = {
    val c = Cipher.getInstance(name)  // ok
  }
}
