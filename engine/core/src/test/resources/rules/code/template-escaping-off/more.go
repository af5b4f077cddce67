package sample

import "html/template"

func link(address string) template.URL {
	return template.URL(address)  // expect: code/template-escaping-off
}

func linkAgain() template.URL {
	return template.URL("https://example.org/")  // ok
}

func number(n int) template.HTML {
	return template.HTML("<b>") + template.HTML("</b>")  // ok: constants
}
