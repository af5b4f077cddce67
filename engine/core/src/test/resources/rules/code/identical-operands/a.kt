fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    if (o.open && o.open) { work() } // expect: code/identical-operands
    if (a > 1 || b > 2 || b > 2) { work() } // expect: code/identical-operands
    val d = o.total - o.total // expect: code/identical-operands
    val e = a / a // expect: code/identical-operands
    if (o.open && p.open) { work() } // ok
    if (a > 1 || b > 1) { work() } // ok
    val f = o.total - p.total // ok
    if (fetch(1) && fetch(1)) { work() } // ok: each call may answer anew
    if (o.sign == ';' || o.sign == ',') { work() } // ok
    return 0
}

fun isWordLetter(c: Int) = (c in ('a'.code..'z'.code)) || (c in ('A'.code..'Z'.code)) // ok: two ranges
