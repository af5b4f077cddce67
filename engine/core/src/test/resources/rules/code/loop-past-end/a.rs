fn sum(a: &mut Vec<i32>, b: &[u8]) {
    for i in 0..=a.len() { use_it(a[i]); } // expect: code/loop-past-end
    for i in 0..=b.len() { use_it(b[i]); } // expect: code/loop-past-end
    for j in 1..=a.len() { a[j] = 0; } // expect: code/loop-past-end
    for i in 0..a.len() { use_it(a[i]); } // ok
    for i in 0..=a.len() { use_it(i); } // ok
    for i in 1..=a.len() { use_it(a[i - 1]); } // ok
}
