package sample

func failed(c *gin.Context) {
	name := c.Query("name")
	log.Println("no user " + name)  // expect: code/log-injection
}

func refused(w http.ResponseWriter, r *http.Request) {
	line := fmt.Sprintf("refused %s", r.UserAgent())
	log.Print(line)  // expect: code/log-injection
}

func page(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page"))
	log.Printf("page %d", page)  // ok: a number
}
