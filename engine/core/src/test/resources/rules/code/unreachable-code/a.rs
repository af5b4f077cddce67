fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return 1; }
    work(); // ok
    return a;
    work(); // expect: code/unreachable-code
    return 0;
}

fn s2(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return 1; } else { return 2; }
    work(); // ok: both arms leave, which is not looked at
    return 0;
}

fn s3(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { work(); return 2; } // ok
    return 3;
    other(1); // expect: code/unreachable-code
    other(2); // ok: told once
    return 0;
}

fn s4(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    while a > b {
        break;
        work(); // expect: code/unreachable-code
    }
    return 0;
}
