package sample

func f1() {
	db, err := sql.Open("mysql", "root:@tcp(db)/shop")  // expect: code/empty-password
}

func f2() {
	db, err := sql.Open("mysql", dsn)  // ok
}
