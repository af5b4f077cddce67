fun token(secret: String): String {
    return client.get("https://id.example.org/token?grant=client&client_secret=$secret")  // expect: code/password-in-url
}

fun login(account: Account): URI {
    return URI("https://api.example.org/login?user=${account.name}&pwd=${account.pwd}")  // expect: code/password-in-url
}

fun tokenAgain(secret: String): Response {
    return client.post("https://id.example.org/token", FormBody.Builder().add("client_secret", secret).build())  // ok
}

fun reset(user: String): String {
    return "https://example.org/password?user=$user"  // ok
}
