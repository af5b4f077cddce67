object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    if (a > b) { work() } else if (a > b) { other() } // expect: code/repeated-condition
    if (a == 1) { work() } else if (a == 2) { other() } else if (a == 1) { third() } else { work() } // expect: code/repeated-condition
    if (o.open) { work() } else if (p.open) { other() } else if (o.open) { third() } // expect: code/repeated-condition
    if (a > b) { work() } else if (b > a) { other() } // ok
    if (fetch(1) > a) { work() } else if (fetch(1) > a) { other() } // ok: each call may answer anew
    if (a == 1) { work() } else if (a == 2) { other() } else { third() } // ok
    return 0
  }
}
