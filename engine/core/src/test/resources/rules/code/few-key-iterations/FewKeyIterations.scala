object Sample {
  def f1() = {
    val spec = new PBEKeySpec(password, salt, 1000, 256)  // expect: code/few-key-iterations
  }

  def f2() = {
    val encoder = new BCryptPasswordEncoder(4)  // expect: code/few-key-iterations
  }

  def f3() = {
    BCrypt.gensalt(6)  // expect: code/few-key-iterations
  }

  def f4() = {
    val spec = new PBEKeySpec(password, salt, 310000, 256)  // ok
  }

  def f5() = {
    val encoder = new BCryptPasswordEncoder(12)  // ok
  }

  def f6() = {
    BCrypt.gensalt(11)  // ok
  }
}
