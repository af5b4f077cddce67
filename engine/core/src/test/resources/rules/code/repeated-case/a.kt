fun f(a: Any) {
    when (a) {
        1 -> work()
        2, 3 -> work()
        1 -> other() // expect: code/repeated-case
        "x" -> work()
        "x" -> other() // expect: code/repeated-case
        Kind.A -> work()
        Kind.B, Kind.A -> other() // expect: code/repeated-case
        "y" -> work() // ok
        "1" -> work() // ok: a text, no number
        ',' -> work() // ok
        ';' -> work() // ok
        else -> work() // ok
    }
}
