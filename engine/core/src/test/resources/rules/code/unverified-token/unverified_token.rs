fn f1() {
    validation.insecure_disable_signature_validation();  // expect: code/unverified-token
}

fn f2() {
    let claims = decode::<Claims>(&token, &key, &validation)?;  // ok
}
