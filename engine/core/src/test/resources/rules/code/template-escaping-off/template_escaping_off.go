package sample

import "text/template" // expect: code/template-escaping-off
func page(w http.ResponseWriter, name string) { t.Execute(w, template.HTML(name)) } // expect: code/template-escaping-off
func fixed(w http.ResponseWriter) { t.Execute(w, template.HTML("<b>x</b>")) } // ok
