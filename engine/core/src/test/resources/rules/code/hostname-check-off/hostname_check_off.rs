fn f1() {
    let c = Client::builder().danger_accept_invalid_hostnames(true).build()?;  // expect: code/hostname-check-off
}

fn f2() {
    let c = connector.configure()?.verify_hostname(false);  // expect: code/hostname-check-off
}

fn f3() {
    config.set_verify_hostname(false);  // expect: code/hostname-check-off
}

fn f4() {
    let c = Client::builder().danger_accept_invalid_hostnames(false).build()?;  // ok
}

fn f5() {
    let c = connector.configure()?.verify_hostname(true);  // ok
}

fn f6() {
    config.set_hostname(name);  // ok
}
