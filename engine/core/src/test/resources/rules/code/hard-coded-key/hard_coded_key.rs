fn f1() {
    let key = Key::from_slice(b"an example very very secret key.");  // expect: code/hard-coded-key
}

fn f2() {
    let mac = Hmac::<Sha256>::new_from_slice(b"signing-secret").unwrap();  // expect: code/hard-coded-key
}

fn f3() {
    let key = EncodingKey::from_secret("secret".as_bytes());  // expect: code/hard-coded-key
}

fn f4() {
    let key = Aes256Gcm::generate_key(&mut OsRng);  // ok
}

fn f5() {
    let key = Key::from_slice(&bytes);  // ok
}

fn f6() {
    let key = EncodingKey::from_secret(config.secret.as_bytes());  // ok
}
