object Sample {
  def f1() = {
    val spec = new SecretKeySpec("0123456789abcdef".getBytes("UTF-8"), "AES")  // expect: code/hard-coded-key
  }

  def f2() = {
    val key = "s3cretKey1234567"
    val spec = new SecretKeySpec(key.getBytes("UTF-8"), "AES")  // expect: code/hard-coded-key
  }

  def f3() = {
    val spec = new DESKeySpec("12345678".getBytes())  // expect: code/hard-coded-key
  }

  def f4() = {
    val spec = new SecretKeySpec(store.key("orders"), "AES")  // ok
  }

  def f5() = {
    val spec = new SecretKeySpec(bytes, "AES")  // ok
  }

  def f6() = {
    val spec = new SecretKeySpec(config.getString("key").getBytes, "AES")  // ok
  }
}
