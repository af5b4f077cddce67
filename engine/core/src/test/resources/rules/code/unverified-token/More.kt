fun user(token: String): String {
    return Jwts.parser().build().parse(token).payload.toString()  // expect: code/unverified-token
}

fun unsigned(token: String): Claims {
    return Jwts.parserBuilder().build().parseClaimsJwt(token).body  // expect: code/unverified-token
}

fun userAgain(token: String, key: SecretKey): String {
    return Jwts.parser().verifyWith(key).build().parse(token).payload.toString()  // ok
}

fun date(text: String): LocalDate {
    return DateTimeFormatter.ISO_DATE.parse(text, LocalDate::from)  // ok: another parser
}
