package sample

import "github.com/gorilla/sessions"

func configure(store *sessions.CookieStore) {
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}  // expect: code/cookie-sent-across-sites
}

func configureAgain(store *sessions.CookieStore) {
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteStrictMode}  // ok
}
