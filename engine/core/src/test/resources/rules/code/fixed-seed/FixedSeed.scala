object Sample {
  def f1() = {
    val random = new SecureRandom("seed".getBytes)  // expect: code/fixed-seed
  }

  def f2() = {
    val random = new Random(42)  // expect: code/fixed-seed
    val token = draw(random)
  }

  def f3() = {
    val random = new Random(System.currentTimeMillis())  // expect: code/fixed-seed
    val password = draw(random)
  }

  def f4() = {
    val random = new SecureRandom()  // ok
  }

  def f5() = {
    val random = new Random(42)
    shuffle(cards, random)  // ok
  }

  def f6() = {
    val random = new Random(seed)
    val token = draw(random)  // ok
  }
}
