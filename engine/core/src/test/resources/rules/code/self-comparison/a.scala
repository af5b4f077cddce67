object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    if (o.total == o.total) { work() } // expect: code/self-comparison
    if (a >= a) { work() } // expect: code/self-comparison
    if (o.items.count < o.items.count) { work() } // expect: code/self-comparison
    if (o.total == p.total) { work() } // ok
    if (a >= b) { work() } // ok
    if (a != a) { work() } // ok: so is NaN recognised
    if (fetch(1) == fetch(1)) { work() } // ok: each call may answer anew
    return 0
  }
}
