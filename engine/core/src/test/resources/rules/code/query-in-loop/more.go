package sample

func owners(ctx context.Context, db *sql.DB, orders []Order) error {
	for i := range orders {
		row := db.QueryRowContext(ctx, "select name from users where id = $1", orders[i].Owner)  // expect: code/query-in-loop
		if err := row.Scan(&orders[i].Name); err != nil {
			return err
		}
	}
	return nil
}

func found(stmt *sql.Stmt, lines []Line) error {
	for at := 0; at < len(lines); at++ {
		row := stmt.QueryRow(lines[at].ID)  // expect: code/query-in-loop
		if err := row.Scan(&lines[at].Text); err != nil {
			return err
		}
	}
	return nil
}

func rows(db *sql.DB) error {
	rows, err := db.Query("select name from users")  // ok: once
	for err == nil && rows.Next() {
		err = rows.Scan(new(string))
	}
	return err
}
