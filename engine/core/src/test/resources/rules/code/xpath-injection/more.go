package sample

import "github.com/antchfx/xmlquery"

func orders(c *gin.Context) {
	path := fmt.Sprintf("//order[@customer='%s']", c.Query("customer"))
	answer(c, xmlquery.FindOne(document, path))  // expect: code/xpath-injection
}

func compiled(w http.ResponseWriter, r *http.Request) {
	path, err := xpath.Compile("//user[name='" + r.URL.Query().Get("name") + "']")  // expect: code/xpath-injection
	run(w, path, err)
}

func first(c *gin.Context) {
	place, _ := strconv.Atoi(c.Query("place"))
	answer(c, xmlquery.FindOne(document, fmt.Sprintf("//order[%d]", place)))  // ok: a number
}

func fixed(w http.ResponseWriter, r *http.Request) {
	path, err := xpath.Compile("//order[@open]")  // ok: a constant
	run(w, path, err)
}
