package main

import (
	"context"
	"net/http"
	"os/exec"
	"time"

	"github.com/go-chi/chi/v5"
)

func archive(ctx context.Context, folder string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-c", "tar -czf - -C /srv/projects "+folder)
	return cmd.Output()
}

func main() {
	r := chi.NewRouter()
	r.Get("/projects/{name}/archive", func(w http.ResponseWriter, req *http.Request) {
		name := chi.URLParam(req, "name")
		body, err := archive(req.Context(), name)
		if err != nil {
			http.Error(w, "archive failed", http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/gzip")
		_, _ = w.Write(body)
	})
	server := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: 5 * time.Second}
	_ = server.ListenAndServe()
}
