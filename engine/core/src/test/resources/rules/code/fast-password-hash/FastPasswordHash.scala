import java.security.MessageDigest
object Sample {
  def f1() = {
    val h = MessageDigest.getInstance("SHA-256").digest(password.getBytes)  // expect: code/fast-password-hash
  }

  def f2() = {
    val stored = DigestUtils.sha256Hex(password)  // expect: code/fast-password-hash
  }

  def f3() = {
    digest.update(pwd.getBytes)  // expect: code/fast-password-hash
  }

  def f4() = {
    val h = MessageDigest.getInstance("SHA-256").digest(document)  // ok
  }

  def f5() = {
    val stored = BCrypt.hashpw(password, BCrypt.gensalt(12))  // ok
  }

  def f6() = {
    digest.update(body)  // ok
  }
}
