fn f1() {
    let l = TcpListener::bind("0.0.0.0:8080")?;  // expect: code/listen-on-every-interface
}

fn f2() {
    let l = TcpListener::bind("127.0.0.1:8080")?;  // ok
}
