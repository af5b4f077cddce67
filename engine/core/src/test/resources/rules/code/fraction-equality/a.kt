fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if ((rate == 0.1)) { work() } // expect: code/fraction-equality
    if ((rate != 0.3)) { work() } // expect: code/fraction-equality
    val d = rate == 19.99 // expect: code/fraction-equality
    if ((rate == 0.5)) { work() } // ok: this one has a binary form
    if ((rate > 0.1)) { work() } // ok
    if ((rate == other)) { work() } // ok
    if ((rate == 1.0)) { work() } // ok
    return 0
}
