func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if o.total == Double.nan { work() } // expect: code/nan-comparison
    let g = Double.nan > a // expect: code/nan-comparison
    let d = a < Double.nan // expect: code/nan-comparison
    if o.total.isDouble.nan { work() } // ok
    let e = Double.nan // ok
    if work(Double.nan) { work() } // ok
    return 0
}
