int s1(Order& o, const Order& p, int a, int b, int c) {
    a = a; // expect: code/self-assignment
    b = b; // expect: code/self-assignment
    c = c; // expect: code/self-assignment
    a = b; // ok
    a = a + 1; // ok
    b = work(b); // ok
    return 0;
}
