fn f1() {
    let stored = Sha256::digest(password.as_bytes());  // expect: code/fast-password-hash
}

fn f2() {
    let stored = Sha512::digest(format!("{}{}", salt, password));  // expect: code/fast-password-hash
}

fn f3() {
    let stored = md5::compute(password);  // expect: code/fast-password-hash
}

fn f4() {
    let stored = argon2.hash_password(password.as_bytes(), &salt)?;  // ok
}

fn f5() {
    let sum = Sha256::digest(document);  // ok
}

fn f6() {
    let stored = bcrypt::hash(password, 12)?;  // ok
}
