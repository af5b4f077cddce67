private const val SECRET = "a-long-secret-which-signs-the-tokens"
fun key(): SecretKey {
    return Keys.hmacShaKeyFor(SECRET.toByteArray())  // expect: code/token-secret-in-source
}

fun read(token: String): Claims {
    return Jwts.parser().setSigningKey("a-secret-for-tokens").parseClaimsJws(token).body  // expect: code/token-secret-in-source
}

fun keyFromStore(secret: String): SecretKey {
    return Keys.hmacShaKeyFor(secret.toByteArray())  // ok
}

fun readAgain(token: String, store: KeyStore): Claims {
    return Jwts.parser().setSigningKey(store.current()).parseClaimsJws(token).body  // ok
}
