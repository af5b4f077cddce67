fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    a = 1; // expect: code/overwritten-value
    a = 2;
    work(a);
    b = c; // expect: code/overwritten-value
    b = o.total;
    c = o.total + 1; // expect: code/overwritten-value
    c = 7;
    a = b; // ok
    a = a + 1;
    b = fetch(1); // ok: the call may do something
    b = 3;
    c = 1; // ok
    work(c);
    c = 2;
    return 0;
}
