package fetch

func proxy(w http.ResponseWriter, r *http.Request) {
	http.Get(r.URL.Query().Get("url")) // expect: code/server-side-request-forgery
	http.Get("https://api.example.org/" + r.FormValue("id")) // ok: the host is fixed
	http.NewRequest("GET", "https://"+r.FormValue("host"), nil) // expect: code/server-side-request-forgery
}

func get(url string) { http.Get(url) } // ok: no request is in sight
