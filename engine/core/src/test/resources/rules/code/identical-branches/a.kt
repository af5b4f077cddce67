fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { work(a) } else { work(a) } // expect: code/identical-branches
    if (a > b) { work(1) } else if (b > c) { work(1) } else { work(1) } // expect: code/identical-branches
    val d = if (a > b) o.total else o.total // expect: code/identical-branches
    if (a > b) { work(a) } else { work(b) } // ok
    if (a > b) { work(1) } else if (b > c) { work(1) } // ok: without an else it decides
    val e = if (a > b) o.total else p.total // ok
    return 0
}
