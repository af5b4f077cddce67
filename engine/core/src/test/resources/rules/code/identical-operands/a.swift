func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if o.open && o.open { work() } // expect: code/identical-operands
    if o.open || p.open || p.open { work() } // expect: code/identical-operands
    let e = a / a // expect: code/identical-operands
    if o.open && p.open { work() } // ok
    if o.open || p.open || p.closed { work() } // ok
    let f = o.total - p.total // ok
    if o.fetch() && o.fetch() { work() } // ok: each call may answer anew
    return 0
}
