package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"os/exec"
	"time"
)

type job struct {
	Source string `json:"source"`
	Format string `json:"format"`
}

func (j job) command(ctx context.Context) *exec.Cmd {
	return exec.CommandContext(ctx, "sh", "-c", "dot -T"+j.Format+" /srv/in/graph.gv")
}

func Handle(w http.ResponseWriter, r *http.Request) {
	var j job
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&j); err != nil {
		http.Error(w, "no job", http.StatusBadRequest)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), 30*time.Second)
	defer cancel()
	out, err := j.command(ctx).Output()
	if err != nil {
		http.Error(w, "drawing failed", http.StatusUnprocessableEntity)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Write(out)
}
