#[test]
// expect below: code/test-without-assertion
fn sums() { Bill::new().total(); }

#[test]
// expect below: code/test-without-assertion
fn sends() {
    let b = Bill::new();
    b.send();
}

#[tokio::test]
// expect below: code/test-without-assertion
async fn rounds() { Bill::new().round().await; }

#[test]
fn good() { assert_eq!(3, Bill::new().total()); } // ok

#[test]
fn reads() { Bill::read("a").unwrap(); } // ok: fails when it cannot

#[test]
#[should_panic]
fn fails() { Bill::new().fail(); } // ok

fn helper() { Bill::new().total(); } // ok: no test
