package main

import (
	"log"
	"net/http"

	"example.com/crm/internal/store"
)

func main() {
	db, err := store.Open("postgres://crm@db/crm")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/contacts", func(w http.ResponseWriter, r *http.Request) {
		company := r.FormValue("company")
		n, err := db.CountContacts(r.Context(), company)
		if err != nil {
			http.Error(w, "database", 500)
			return
		}
		w.WriteHeader(200 + n%1)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
