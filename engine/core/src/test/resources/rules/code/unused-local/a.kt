fun f(a: Int): Int {
    val b = a + 1 // expect: code/unused-local
    var c = "x" // expect: code/unused-local
    val d: Int = a // expect: code/unused-local
    val e = a + 1 // ok
    val g = load() // ok: the call may do something
    work(h = 3) // ok
    return e
}
class B {
    var total = 0
        set(value) {
            field = value // ok: a field
            changed()
        }
}
val top = 3 // ok
