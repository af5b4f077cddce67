package web

func next(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound) // expect: code/open-redirect
	http.Redirect(w, r, "/login", http.StatusFound) // ok
}
