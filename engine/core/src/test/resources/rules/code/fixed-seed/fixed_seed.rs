fn f1() {
    let mut rng = StdRng::seed_from_u64(42);  // expect: code/fixed-seed
    let token: u128 = rng.gen();
}

fn f2() {
    let mut rng = SmallRng::seed_from_u64(7);  // expect: code/fixed-seed
    let password = draw(&mut rng);
}

fn f3() {
    let mut rng = StdRng::from_seed([0; 32]);  // expect: code/fixed-seed
    let session = rng.gen::<u64>();
}

fn f4() {
    let mut rng = StdRng::seed_from_u64(42);
    cards.shuffle(&mut rng);  // ok
}

fn f5() {
    let token: u128 = OsRng.gen();  // ok
}

fn f6() {
    let mut rng = StdRng::seed_from_u64(seed);
    let token: u128 = rng.gen();  // ok
}
