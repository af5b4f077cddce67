package parts

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strings"
)

type Filter struct {
	clauses []string
	args    []any
}

func (f *Filter) Equal(column string, value string) {
	if value == "" {
		return
	}
	f.clauses = append(f.clauses, fmt.Sprintf("%s = '%s'", column, value))
}

func (f *Filter) Where() string {
	if len(f.clauses) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(f.clauses, " AND ")
}

type Store struct{ db *sql.DB }

func (s *Store) Find(ctx context.Context, f *Filter) ([]string, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT number FROM part"+f.Where(), f.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var numbers []string
	for rows.Next() {
		var number string
		if err := rows.Scan(&number); err != nil {
			return nil, err
		}
		numbers = append(numbers, number)
	}
	return numbers, rows.Err()
}

func (s *Store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f := &Filter{}
	f.Equal("maker", r.URL.Query().Get("maker"))
	f.Equal("shelf", r.URL.Query().Get("shelf"))
	numbers, err := s.Find(r.Context(), f)
	if err != nil {
		http.Error(w, "query failed", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(numbers))
}
