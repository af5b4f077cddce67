fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

fn s2(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a == c { return false; } else { return true; } // expect: code/redundant-boolean
    return 0;
}

fn s3(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a != 1 { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

fn s4(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return true; } else { return 1; } // ok
    return 0;
}

fn s5(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return true; } else { work(); return false; } // ok
    return 0;
}

fn s6(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { return b; } else { return c; } // ok
    return 0;
}
