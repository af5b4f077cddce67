package badge

import (
	"html/template"
	"log"
	"net/http"
)

type card struct {
	Name  string
	Title string
	Links []string
}

var page = template.Must(template.New("card").Parse(`<!doctype html>
<article>
  <h1>{{.Name}}</h1>
  <p title="{{.Title}}">{{.Title}}</p>
  <ul>{{range .Links}}<li><a href="{{.}}">{{.}}</a></li>{{end}}</ul>
</article>`))

func Preview(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "no form", http.StatusBadRequest)
		return
	}
	c := card{Name: r.PostForm.Get("name"), Title: r.PostForm.Get("title"), Links: r.PostForm["link"]}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err := page.Execute(w, c); err != nil {
		log.Print("card: ", err)
	}
}
