fn f1() {
    let nonce = Nonce::from_slice(b"unique nonce");  // expect: code/static-iv
}

fn f2() {
    let nonce = Nonce::from_slice(&[0u8; 12]);  // expect: code/static-iv
}

fn f3() {
    let nonce = GenericArray::from_slice(b"abcdefghijkl");  // expect: code/static-iv
}

fn f4() {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);  // ok
}

fn f5() {
    let nonce = Nonce::from_slice(&message[..12]);  // ok
}

fn f6() {
    let nonce = Nonce::from_slice(&nonce_bytes);  // ok
}
