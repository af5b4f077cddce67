object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    if (a == Double.NaN) { work() } // expect: code/nan-comparison
    if (Double.NaN != b) { work() } // expect: code/nan-comparison
    val d = a < Double.NaN // expect: code/nan-comparison
    if (a == b) { work() } // ok
    val e = Double.NaN // ok
    if (work(Double.NaN)) { work() } // ok
    return 0
  }
}
