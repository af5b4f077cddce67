fn f1() {
    let p = Permissions::from_mode(0o777);  // expect: code/world-writable-file
}

fn f2() {
    let p = Permissions::from_mode(0o600);  // ok
}
