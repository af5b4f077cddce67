package web

import (
	"net/http"
	"html/template"
)

var note = template.Must(template.New("note").Parse(`<article><h2>{{.Title}}</h2><p>{{.Body}}</p></article>`))

type noteView struct {
	Title string
	Body  string
}

func Preview(w http.ResponseWriter, r *http.Request) {
	view := noteView{Title: "Preview", Body: r.FormValue("body")}
	w.Header().Set("Content-Type", "text/html")
	if err := note.Execute(w, view); err != nil {
		http.Error(w, "template", http.StatusInternalServerError)
	}
}
