async fn f() {
    std::thread::sleep(Duration::from_secs(1)); // expect: rust/sleep-in-async
    thread::sleep(PAUSE); // expect: rust/sleep-in-async
    let text = std::fs::read_to_string(path).unwrap(); // expect: rust/sleep-in-async
    tokio::time::sleep(PAUSE).await; // ok
    let other = tokio::fs::read_to_string(path).await; // ok
}

fn g() {
    std::thread::sleep(Duration::from_secs(1)); // ok: not async
}
