package main

import (
	"fmt"
	"html"
	"log"
	"net/http"
)

const page = `<!doctype html><title>%s</title><h1>%s</h1>`

func greet(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "form", http.StatusBadRequest)
		return
	}
	name := r.PostForm.Get("name")
	if len(name) > 64 {
		name = name[:64]
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, page, "Greeting", html.EscapeString(name))
}

func main() {
	log.SetPrefix(html.EscapeString("greeter "))
	http.HandleFunc("/greet", greet)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
