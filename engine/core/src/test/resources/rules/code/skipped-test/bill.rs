#[test] const C: &str = "// expect below: code/skipped-test";
#[ignore]
fn a() {}
#[test]
#[ignore = "slow"] // ok
fn b() {}
#[test]
// needs a network
#[ignore] // ok
fn c() {}
#[test]
fn ignore() {} // ok
const A: &str = "// expect below: code/skipped-test";
#[ignore]
#[test]
fn d() {}
const B: &str = "// expect below: code/skipped-test";
#[ignore]
#[tokio::test]
async fn e() {}
