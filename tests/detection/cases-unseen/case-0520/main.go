package main

import (
	"log"
	"net/http"

	"acme.example/notes/store"
)

func main() {
	notes := store.New("/srv/notes")
	http.HandleFunc("GET /note", func(w http.ResponseWriter, r *http.Request) {
		text, err := notes.Read(store.Key{Owner: "shared", Name: r.URL.Query().Get("name")})
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Write(text)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
