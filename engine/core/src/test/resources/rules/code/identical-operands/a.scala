object Samples {
  def s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int = {
    if (o.open && o.open) { work() } // expect: code/identical-operands
    if (o.open || p.open || p.open) { work() } // expect: code/identical-operands
    val e = a / a // expect: code/identical-operands
    list.reduce(_ && _) // ok: two of them
    if (o.open && p.open) { work() } // ok
    if (o.open || p.open || p.closed) { work() } // ok
    val f = o.total - p.total // ok
    if (o.fetch() && o.fetch()) { work() } // ok: each call may answer anew
    return 0
  }
}
