func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { work(a) } else { work(a) } // expect: code/identical-branches
    if a > b { work(1) } else if b > c { work(1) } else { work(1) } // expect: code/identical-branches
    let d = a > b ? o.total : o.total // expect: code/identical-branches
    if a > b { work(a) } else { work(b) } // ok
    if a > b { work(1) } else if b > c { work(1) } // ok: without an else it decides
    let e = a > b ? o.total : p.total // ok
    return 0
}
