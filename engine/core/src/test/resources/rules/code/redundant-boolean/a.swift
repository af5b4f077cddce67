func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return true } else { return false } // expect: code/redundant-boolean
    return 0
}

func s2(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a == c { return false } else { return true } // expect: code/redundant-boolean
    return 0
}

func s3(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a != 1 { return true } else { return false } // expect: code/redundant-boolean
    return 0
}

func s4(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return true } else { return 1 } // ok
    return 0
}

func s5(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return true } else { work(); return false } // ok
    return 0
}

func s6(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    if a > b { return b } else { return c } // ok
    return 0
}
