func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if o.total == o.total { work() } // expect: code/self-comparison
    if o.items.count < o.items.count { work() } // expect: code/self-comparison
    if (a == a) { work() } // expect: code/self-comparison
    if o.total == p.total { work() } // ok
    if a >= o.least { work() } // ok
    if o.total != o.total { work() } // ok: so is NaN recognised
    if o.fetch() == o.fetch() { work() } // ok: each call may answer anew
    return 0
}
