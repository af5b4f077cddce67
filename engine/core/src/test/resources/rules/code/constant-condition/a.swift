func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if true { work() } // expect: code/constant-condition
    if !false { work() } else { other() } // expect: code/constant-condition
    if a > 1 { work() } else if false { other() } // expect: code/constant-condition
    if o.open { work() } // ok
    if !o.open { work() } // ok
    if a > 1 { work() } else { other() } // ok
    while true { // ok: a loop without an end
        work()
        if o.open { break }
    }
    return 0
}
