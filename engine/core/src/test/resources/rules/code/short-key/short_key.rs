fn f1() {
    let rsa = Rsa::generate(1024)?;  // expect: code/short-key
}

fn f2() {
    let key = RsaPrivateKey::new(&mut rng, 1024)?;  // expect: code/short-key
}

fn f3() {
    let bits = 512; let key = RsaPrivateKey::new(&mut rng, bits)?;  // expect: code/short-key
}

fn f4() {
    let rsa = Rsa::generate(3072)?;  // ok
}

fn f5() {
    let key = RsaPrivateKey::new(&mut rng, 2048)?;  // ok
}

fn f6() {
    let key = RsaPrivateKey::new(&mut rng, bits)?;  // ok
}
