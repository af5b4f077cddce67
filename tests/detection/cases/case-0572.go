package api

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

type Server struct {
	db *sql.DB
}

type Track struct {
	ID    int64  `json:"id"`
	Title string `json:"title"`
}

func (s *Server) Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /tracks", s.tracks)
}

func (s *Server) tracks(w http.ResponseWriter, r *http.Request) {
	artist := strings.TrimSpace(r.URL.Query().Get("artist"))
	query := "SELECT id, title FROM track"
	args := []any{}
	if artist != "" {
		query += fmt.Sprintf(" WHERE artist = $%d", len(args)+1)
		args = append(args, artist)
	}
	rows, err := s.db.QueryContext(r.Context(), query+" ORDER BY id LIMIT 100", args...)
	if err != nil {
		http.Error(w, "database", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	out := []Track{}
	for rows.Next() {
		var t Track
		if err := rows.Scan(&t.ID, &t.Title); err != nil {
			http.Error(w, "database", http.StatusInternalServerError)
			return
		}
		out = append(out, t)
	}
	_ = json.NewEncoder(w).Encode(out)
}
