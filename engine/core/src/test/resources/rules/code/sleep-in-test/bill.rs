#[test]
fn a() { thread::sleep(Duration::from_millis(100)); assert!(done()); } // expect: code/sleep-in-test
#[test]
fn b() { std::thread::sleep(WAIT); assert!(done()); } // expect: code/sleep-in-test
#[tokio::test]
async fn c() { tokio::time::sleep(WAIT).await; assert!(done()); } // expect: code/sleep-in-test
#[test]
fn d() { while !done() { thread::sleep(WAIT); } assert!(done()); } // ok: polls
#[test]
fn e() { assert!(receive.recv_timeout(WAIT).is_ok()); } // ok
fn helper() { thread::sleep(WAIT); } // ok: no test
