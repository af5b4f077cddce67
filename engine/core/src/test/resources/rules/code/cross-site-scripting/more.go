package sample

func search(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query().Get("q")
	io.WriteString(w, "<h1>"+query+"</h1>")  // expect: code/cross-site-scripting
}
