object Pay {
  def pay(a: Int): Throwable = {
    if (a < 0) {
      new IllegalArgumentException("negative") // expect: code/error-not-thrown
      work()
    }
    new IllegalStateException("closed") // expect: code/error-not-thrown
    new NoSuchElementException() // expect: code/error-not-thrown
    if (a < 1) throw new IllegalArgumentException("negative") // ok
    val e = new IllegalStateException("kept") // ok
    new IllegalStateException("the value of the block") // ok
  }
}
