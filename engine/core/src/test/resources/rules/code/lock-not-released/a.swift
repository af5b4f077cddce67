func a() -> Int {
    lock.lock() // expect: code/lock-not-released
    if closed { return -1 }
    lock.unlock()
    return 0
}
func b() -> Int {
    table.lock.lock() // expect: code/lock-not-released
    guard open else { return 1 }
    table.lock.unlock()
    return 0
}
func c() -> Int {
    gate.lock() // expect: code/lock-not-released
    for x in rows { if x.bad { return 2 } }
    gate.unlock()
    return 0
}
func d() -> Int {
    lock.lock() // ok
    defer { lock.unlock() }
    return count()
}
func e() -> Int {
    lock.lock() // ok
    let n = count()
    lock.unlock()
    return n
}
func f() {
    lock.lock() // ok: released elsewhere
    work()
}
