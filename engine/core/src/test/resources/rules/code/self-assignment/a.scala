object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    a = a // expect: code/self-assignment
    b = b // expect: code/self-assignment
    c = c // expect: code/self-assignment
    a = b // ok
    a = a + 1 // ok
    work(b = b) // ok: an argument with its name
    return 0
  }
}
