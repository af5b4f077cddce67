package ledger

import (
	"database/sql"
	"errors"
)

var errFunds = errors.New("insufficient funds")

func Transfer(db *sql.DB, from, to int64, cents int64) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var balance int64
	if err := tx.QueryRow("SELECT cents FROM account WHERE id = $1 FOR UPDATE", from).Scan(&balance); err != nil {
		return err
	}
	if balance < cents {
		return errFunds
	}
	if _, err := tx.Exec("UPDATE account SET cents = cents - $1 WHERE id = $2", cents, from); err != nil {
		return err
	}
	if _, err := tx.Exec("UPDATE account SET cents = cents + $1 WHERE id = $2", cents, to); err != nil {
		return err
	}
	return tx.Commit()
}
