package access

func see(w http.ResponseWriter, r *http.Request) {
	log.Printf("searched for %s", r.FormValue("q")) // expect: code/log-injection
	log.Printf("searched for %q", r.FormValue("q")) // ok: quoted
	log.Printf("searched") // ok: a constant
}
