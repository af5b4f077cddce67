fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    a = a; // expect: code/self-assignment
    b = b; // expect: code/self-assignment
    c = c; // expect: code/self-assignment
    a = b; // ok
    a = a + 1; // ok
    b = work(b); // ok
    return 0;
}
