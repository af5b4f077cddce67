object Sample {
  def f1() = {
    val digest = MessageDigest.getInstance("MD5").digest(b)  // expect: code/weak-hash
  }

  def f2() = {
    val signature = DigestUtils.sha1Hex(document)  // expect: code/weak-hash
  }

  def f3() = {
    val d = Hashing.md5()  // expect: code/weak-hash
  }

  def f4() = {
    val digest = MessageDigest.getInstance("SHA-256")  // ok
  }

  def f5() = {
    val cacheKey = DigestUtils.md5Hex(url)  // ok
  }

  def f6() = {
    val d = Hashing.sha256()  // ok
  }
}
