fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return true } else { return false } // expect: code/redundant-boolean
    return 0
}

fun s2(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a == c) { return false } else { return true } // expect: code/redundant-boolean
    return 0
}

fun s3(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a != 1) { return true } else { return false } // expect: code/redundant-boolean
    return 0
}

fun s4(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return true } else { return 1 } // ok
    return 0
}

fun s5(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return true } else { work(); return false } // ok
    return 0
}

fun s6(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (a > b) { return b } else { return c } // ok
    return 0
}
