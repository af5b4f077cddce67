fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a == 1 && a == 2 { work(); } // expect: code/contradictory-condition
    if a < 1 && a > 5 { work(); } // expect: code/contradictory-condition
    if a != 1 || a != 2 { work(); } // expect: code/contradictory-condition
    if o.open && !o.open { work(); } // expect: code/contradictory-condition
    if a == 1 || a == 2 { work(); } // ok
    if a > 1 && a < 5 { work(); } // ok
    if a != 1 && a != 2 { work(); } // ok
    if o.open && !p.open { work(); } // ok
    return 0;
}
