fn f1() {
    let signature = md5::compute(data);  // expect: code/weak-hash
}

fn f2() {
    let mut hasher = Sha1::new();  // expect: code/weak-hash
}

fn f3() {
    hash(MessageDigest::md5(), data)?;  // expect: code/weak-hash
}

fn f4() {
    let digest = Sha256::digest(data);  // ok
}

fn f5() {
    let checksum = md5::compute(data);  // ok
}

fn f6() {
    hash(MessageDigest::sha256(), data)?;  // ok
}
