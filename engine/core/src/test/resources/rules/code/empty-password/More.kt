private const val NONE = ""
fun source(): DataSource {
    val dataSource = PGSimpleDataSource()
    dataSource.setPassword("")  // expect: code/empty-password
    return dataSource
}

fun connection(url: String): Connection {
    return DriverManager.getConnection(url, "sa", NONE)  // expect: code/empty-password
}

fun sourceAgain(password: String): DataSource {
    val dataSource = PGSimpleDataSource()
    dataSource.setPassword(password)  // ok
    return dataSource
}

fun embedded(): Connection {
    return DriverManager.getConnection("jdbc:sqlite:shop.db")  // ok: a file has no account
}
