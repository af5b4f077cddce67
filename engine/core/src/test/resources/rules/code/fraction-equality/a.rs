fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if (rate == 0.1) { work(); } // expect: code/fraction-equality
    if (rate != 0.3) { work(); } // expect: code/fraction-equality
    let d = rate == 19.99; // expect: code/fraction-equality
    if (rate == 0.5) { work(); } // ok: this one has a binary form
    if (rate > 0.1) { work(); } // ok
    if (rate == other) { work(); } // ok
    if (rate == 1.0) { work(); } // ok
    return 0;
}
