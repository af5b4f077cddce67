fun s1(o: Order, p: Order, a: Int, b: Int, c: Int): Int {
    a = a++ // expect: code/lost-increment
    b = b-- // expect: code/lost-increment
    c = c++ // expect: code/lost-increment
    a++ // ok
    a = b++ // ok
    c = c + 1 // ok
    return 0
}
