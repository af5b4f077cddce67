package session

import (
	"net/http"
	"time"
)

type Manager struct {
	name string
	ttl  time.Duration
}

func New(name string) *Manager { return &Manager{name: name, ttl: 12 * time.Hour} }

func (m *Manager) Set(w http.ResponseWriter, id string) {
	cookie := http.Cookie{
		Name:     m.name,
		Value:    id,
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteStrictMode,
		MaxAge:   int(m.ttl.Seconds()),
	}
	cookie.Secure = true
	http.SetCookie(w, &cookie)
}

func (m *Manager) Get(r *http.Request) (string, bool) {
	c, err := r.Cookie(m.name)
	if err != nil {
		return "", false
	}
	return c.Value, true
}
