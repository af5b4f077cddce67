package web

func page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%s</p>", r.FormValue("name")) // expect: code/cross-site-scripting
	fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(r.FormValue("name"))) // ok: escaped
	fmt.Fprintln(w, "ok") // ok: a constant
}

func raw(s string) template.HTML {
	x := template.HTML(s) // expect: code/cross-site-scripting
	y := template.HTML("<b>bold</b>") // ok: a constant
	return x + y
}
