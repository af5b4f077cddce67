fn s1(o: &mut Order, p: &Order, mut a: i32, b: i32, c: i32) -> i32 {
    if a > b { work(a); } else { work(a); } // expect: code/identical-branches
    if a > b { work(1); } else if b > c { work(1); } else { work(1); } // expect: code/identical-branches
    let d = if a > b { o.total } else { o.total }; // expect: code/identical-branches
    if a > b { work(a); } else { work(b); } // ok
    if a > b { work(1); } else if b > c { work(1); } // ok: without an else it decides
    let e = if a > b { o.total } else { p.total }; // ok
    return 0;
}
