func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return 1 }
    work() // ok
    return a
    work() // expect: code/unreachable-code
    return 0
}

func s2(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return 1 } else { return 2 }
    work() // ok: both arms leave, which is not looked at
    return 0
}

func s3(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { work(); return 2 } // ok
    return 3
    other(1) // expect: code/unreachable-code
    other(2) // ok: told once
    return 0
}

func s4(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    while a > b {
        break
        work() // expect: code/unreachable-code
    }
    return 0
}
