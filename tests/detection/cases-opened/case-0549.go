package login

import (
	"net/http"
	"time"
)

type Cookies struct {
	secure bool
	age    time.Duration
}

func New() *Cookies {
	return &Cookies{secure: true, age: 8 * time.Hour}
}

func (c *Cookies) Grant(w http.ResponseWriter, session string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Value:    session,
		Path:     "/",
		MaxAge:   int(c.age.Seconds()),
		HttpOnly: true,
		Secure:   c.secure,
		SameSite: http.SameSiteLaxMode,
	})
}
