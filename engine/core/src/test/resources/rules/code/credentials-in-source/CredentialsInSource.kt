fun f1() {
    DriverManager.getConnection(url, "shop", "s3cret-pw")  // expect: code/credentials-in-source
}

fun f2() {
    DriverManager.getConnection(url, user, password)  // ok
}
