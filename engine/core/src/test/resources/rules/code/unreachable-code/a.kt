fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return 1 }
    work() // ok
    return a
    work() // expect: code/unreachable-code
    return 0
}

fun s2(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return 1 } else { return 2 }
    work() // ok: both arms leave, which is not looked at
    return 0
}

fun s3(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { work(); return 2 } // ok
    return 3
    other(1) // expect: code/unreachable-code
    other(2) // ok: told once
    return 0
}

fun s4(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    while (a > b) {
        break
        work() // expect: code/unreachable-code
    }
    return 0
}
