package session

import (
	"net/http"
	"net/url"
)

const home = "/overview"

type Login struct {
	host string
	ok   func(name, password string) bool
}

func (l Login) back(r *http.Request) string {
	raw := r.FormValue("back")
	u, err := url.Parse(raw)
	if err != nil || raw == "" {
		return home
	}
	if u.IsAbs() && u.Host != l.host {
		return home
	}
	return u.String()
}

func (l Login) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !l.ok(r.PostFormValue("name"), r.PostFormValue("password")) {
		http.Error(w, "wrong name or password", http.StatusForbidden)
		return
	}
	http.Redirect(w, r, l.back(r), http.StatusSeeOther)
}
