package sample

const source = "host=db user=postgres password= dbname=shop"
func open() (*sql.DB, error) {
	return sql.Open("postgres", source)  // expect: code/empty-password
}

func openTyped() (*sqlx.DB, error) {
	return sqlx.Connect("mysql", "root:@/shop")  // expect: code/empty-password
}

func openAgain(password string) (*sql.DB, error) {
	return sql.Open("postgres", "host=db user=postgres dbname=shop password="+password)  // ok
}

func file() (*sql.DB, error) {
	return sql.Open("sqlite3", "file:shop.db?cache=shared")  // ok: a file has no account
}
