fn f1() {
    let c = Cipher::des_cbc();  // expect: code/weak-cipher
}

fn f2() {
    let c = Cipher::aes_128_ecb();  // expect: code/weak-cipher
}

fn f3() {
    let c = Rc4::new(&key);  // expect: code/weak-cipher
}

fn f4() {
    let c = Cipher::aes_256_gcm();  // ok
}

fn f5() {
    let c = Aes256Gcm::new(&key);  // ok
}

fn f6() {
    let c = ChaCha20Poly1305::new(&key);  // ok
}
