fn load(a: i32) -> i32 {
    dbg!(a); // expect: code/debug-leftover
    let b = dbg!(a + 1); // expect: code/debug-leftover
    dbg!(); // expect: code/debug-leftover
    println!("3 bills sent"); // ok: what a command says
    debug!("rates {}", a); // ok
    dbg(a) // ok
}
