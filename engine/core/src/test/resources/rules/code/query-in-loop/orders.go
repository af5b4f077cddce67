package orders

func f(db *sql.DB, ids []int) {
	for _, id := range ids {
		db.QueryRow("select 1 where id = $1", id) // expect: code/query-in-loop
	}
	for {
		db.Query("select 1") // ok: goes on until there is no more
		break
	}
	db.Query("select 1") // ok
}
