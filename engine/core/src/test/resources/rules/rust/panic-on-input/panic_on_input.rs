fn f1() {
    let name = env::args().nth(1).unwrap();  // expect: rust/panic-on-input
}

fn f2() {
    let n: u32 = input.trim().parse().unwrap();  // expect: rust/panic-on-input
}

fn f3() {
    let order: Order = serde_json::from_str(&body).unwrap();  // expect: rust/panic-on-input
}

fn f4() {
    let n: u32 = input.trim().parse()?;  // ok
}

fn f5() {
    let n: u32 = "42".parse().unwrap();  // ok
}

fn f6() {
    let name = env::args().nth(1).unwrap_or_default();  // ok
}
