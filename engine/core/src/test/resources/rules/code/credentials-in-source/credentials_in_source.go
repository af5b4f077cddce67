package sample

func f1() {
	db, err := sql.Open("mysql", "shop:s3cret-pw@tcp(db)/shop")  // expect: code/credentials-in-source
}

func f2() {
	q.SetBasicAuth("shop", "s3cret-pw")  // expect: code/credentials-in-source
}

func f3() {
	db, err := sql.Open("mysql", os.Getenv("DSN"))  // ok
}

func f4() {
	q.SetBasicAuth(user, password)  // ok
}
