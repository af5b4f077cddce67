fn peek(token: &str) -> Result<TokenData<Claims>, Error> {
    jsonwebtoken::dangerous_insecure_decode::<Claims>(token)  // expect: code/unverified-token
}

fn user(token: &str, key: &DecodingKey) -> Result<Claims, Error> {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.validate_exp = true; rules.insecure_disable_signature_validation();  // expect: code/unverified-token
    jsonwebtoken::decode::<Claims>(token, key, &rules).map(|t| t.claims)
}

fn kid(token: &str) -> Option<String> {
    jsonwebtoken::decode_header(token).ok()?.kid  // ok: the header alone, to choose the key
}

fn strict(token: &str, key: &DecodingKey) -> Result<Claims, Error> {
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&["shop"]);  // ok
    jsonwebtoken::decode::<Claims>(token, key, &rules).map(|t| t.claims)
}
