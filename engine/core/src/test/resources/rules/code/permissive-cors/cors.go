package cors

func f(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // expect: code/permissive-cors
	w.Header().Set("Access-Control-Allow-Origin", "*") // ok
}
