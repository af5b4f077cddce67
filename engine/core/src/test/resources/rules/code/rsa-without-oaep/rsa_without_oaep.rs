fn f1() {
    let secret = public.encrypt(&mut rng, Pkcs1v15Encrypt, text)?;  // expect: code/rsa-without-oaep
}

fn f2() {
    rsa.public_encrypt(text, &mut out, Padding::PKCS1)?;  // expect: code/rsa-without-oaep
}

fn f3() {
    rsa.public_encrypt(text, &mut out, Padding::NONE)?;  // expect: code/rsa-without-oaep
}

fn f4() {
    let secret = public.encrypt(&mut rng, Oaep::new::<Sha256>(), text)?;  // ok
}

fn f5() {
    rsa.public_encrypt(text, &mut out, Padding::PKCS1_OAEP)?;  // ok
}

fn f6() {
    cipher.encrypt(&nonce, text)?;  // ok
}
