fun f1() {
    val url = "https://api.example.org/login?password=$password"  // expect: code/password-in-url
}

fun f2() {
    val url = "https://api.example.org/login?user=$user"  // ok
}
