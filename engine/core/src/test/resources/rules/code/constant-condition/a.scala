object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    if (true) { work() } // expect: code/constant-condition
    if (!false) { work() } else { other() } // expect: code/constant-condition
    if (a > 1) { work() } else if (false) { other() } // expect: code/constant-condition
    if (o.open) { work() } // ok
    if (!o.open) { work() } // ok
    if (a > 1) { work() } else { other() } // ok
    while (true) { // ok: a loop without an end
        work()
        if (o.open) { break }
    }
    return 0
  }
}
