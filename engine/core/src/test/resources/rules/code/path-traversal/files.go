package files

func get(w http.ResponseWriter, r *http.Request) {
	os.Open("/data/" + r.URL.Query().Get("f")) // expect: code/path-traversal
	http.ServeFile(w, r, filepath.Join("/data", r.FormValue("f"))) // expect: code/path-traversal
	os.Open(filepath.Join("/data", filepath.Base(r.FormValue("f")))) // ok: the last part only
	os.Open("/etc/hosts") // ok
}

func load(name string) { os.Open(name) } // ok: no request is in sight
