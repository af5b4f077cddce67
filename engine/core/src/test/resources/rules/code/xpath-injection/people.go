package people

func find(w http.ResponseWriter, r *http.Request) {
	xmlquery.Find(document, "//person[@id='"+r.FormValue("id")+"']") // expect: code/xpath-injection
	xmlquery.Find(document, "//person[1]") // ok: a constant
}
