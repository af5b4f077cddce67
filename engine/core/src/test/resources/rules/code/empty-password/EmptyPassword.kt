fun f1() {
    DriverManager.getConnection(url, "root", "")  // expect: code/empty-password
}

fun f2() {
    DriverManager.getConnection(url, user, password)  // ok
}
