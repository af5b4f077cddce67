package tenant

import (
	"log/slog"
	"net/http"
)

type Tenant struct {
	Name  string
	Plan  string
	Quota int
}

type Registry struct {
	tenants map[string]*Tenant
}

func (g *Registry) lookup(host string) *Tenant {
	if t, ok := g.tenants[host]; ok {
		return t
	}
	return nil
}

func (g *Registry) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t := g.lookup(r.Host)
	if t == nil {
		slog.Warn("unknown host", "host", r.Host)
		http.NotFound(w, r)
	}
	w.Header().Set("X-Plan", t.Plan)
	if t.Quota <= 0 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
