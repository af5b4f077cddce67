#[test]
fn a() { assert!(true); } // expect: code/always-true-assertion
#[test]
fn b() { work(); assert!( true ); } // expect: code/always-true-assertion
#[tokio::test]
async fn c() { assert!(true); } // expect: code/always-true-assertion
#[test]
fn d() { assert!(bill.open); } // ok
#[test]
fn e() { assert_eq!(3, bill.total); } // ok
#[test]
fn f() { assert!(true_or(bill)); } // ok
