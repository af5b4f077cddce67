private const val PASSWORD = "s3cret-pw"
fun client(): OkHttpClient {
    return OkHttpClient.Builder().authenticator { _, r -> r.request.newBuilder().header("Authorization", Credentials.basic("shop", "s3cret-pw")).build() }.build()  // expect: code/credentials-in-source
}

fun headers(): HttpHeaders {
    val headers = HttpHeaders()
    headers.setBasicAuth("shop", PASSWORD)  // expect: code/credentials-in-source
    return headers
}

fun clientAgain(account: Account): String {
    return Credentials.basic(account.name, account.password)  // ok
}

fun headersAgain(environment: Environment): HttpHeaders {
    val headers = HttpHeaders()
    headers.setBasicAuth("shop", environment.getProperty("shop.password")!!)  // ok
    return headers
}
