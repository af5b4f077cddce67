fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a == f64::NAN { work(); } // expect: code/nan-comparison
    if f64::NAN != b { work(); } // expect: code/nan-comparison
    let d = a < f64::NAN; // expect: code/nan-comparison
    if a == b { work(); } // ok
    let e = f64::NAN; // ok
    if work(f64::NAN) { work(); } // ok
    return 0;
}
