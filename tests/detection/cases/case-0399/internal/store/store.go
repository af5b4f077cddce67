package store

import (
	"context"
	"database/sql"

	_ "github.com/lib/pq"
)

type Store struct{ db *sql.DB }

func Open(dsn string) (*Store, error) {
	db, err := sql.Open("postgres", dsn)
	return &Store{db: db}, err
}

func (s *Store) CountContacts(ctx context.Context, company string) (int, error) {
	var n int
	q := "SELECT count(*) FROM contact WHERE company = '" + company + "'"
	err := s.db.QueryRowContext(ctx, q).Scan(&n)
	return n, err
}
