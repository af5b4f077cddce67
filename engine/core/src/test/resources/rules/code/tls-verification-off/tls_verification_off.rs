fn f1() {
    let c = Client::builder().danger_accept_invalid_certs(true).build()?;  // expect: code/tls-verification-off
}

fn f2() {
    builder.set_verify(SslVerifyMode::NONE);  // expect: code/tls-verification-off
}

fn f3() {
    let b = builder.danger_accept_invalid_certs(true);  // expect: code/tls-verification-off
}

fn f4() {
    let c = Client::builder().add_root_certificate(authority).build()?;  // ok
}

fn f5() {
    builder.set_verify(SslVerifyMode::PEER);  // ok
}

fn f6() {
    let b = builder.danger_accept_invalid_certs(false);  // ok
}
