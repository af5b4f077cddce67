package sample

import "github.com/gin-gonic/gin"

func preview(c *gin.Context) {
	client := &http.Client{Timeout: time.Second}
	page, err := client.Get(c.Query("address"))  // expect: code/server-side-request-forgery
	answer(c, page, err)
}

func rates(c *gin.Context) {
	client := &http.Client{Timeout: time.Second}
	page, err := client.Get("https://rates.example.org/" + url.PathEscape(c.Query("currency")))  // ok: the host is fixed
	answer(c, page, err)
}
