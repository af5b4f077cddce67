package users

func find(w http.ResponseWriter, r *http.Request, db *sql.DB, id int) {
	name := r.URL.Query().Get("name")
	db.Query("SELECT * FROM users WHERE name = '" + name + "'") // expect: code/sql-injection
	q := fmt.Sprintf("SELECT * FROM users WHERE name = '%s'", name)
	db.QueryContext(ctx, q) // expect: code/sql-injection
	db.Query("SELECT * FROM users WHERE name = $1", name) // ok: bound
	db.Query(fmt.Sprintf("SELECT * FROM users WHERE id = %d", id)) // ok: a number
	n, _ := strconv.Atoi(r.FormValue("n"))
	db.Query(fmt.Sprintf("SELECT * FROM users LIMIT %d", n)) // ok: a number
}

func byCaller(db *sql.DB, city string) {
	db.Exec("DELETE FROM users WHERE city = '" + city + "'") // expect: code/sql-injection
}
