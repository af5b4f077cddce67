fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if o.open && o.open { work(); } // expect: code/identical-operands
    if a > 1 || b > 2 || b > 2 { work(); } // expect: code/identical-operands
    let d = o.total - o.total; // expect: code/identical-operands
    let e = a / a; // expect: code/identical-operands
    if o.open && p.open { work(); } // ok
    if a > 1 || b > 1 { work(); } // ok
    let f = o.total - p.total; // ok
    if fetch(1) && fetch(1) { work(); } // ok: each call may answer anew
    return 0;
}
