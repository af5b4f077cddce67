func s1(_ o: Order, _ p: Order, _ a: Int, _ b: Int, _ c: Int) -> Int {
    a = a // expect: code/self-assignment
    b = b // expect: code/self-assignment
    c = c // expect: code/self-assignment
    a = b // ok
    a = a + 1 // ok
    b = work(b) // ok
    return 0
}
