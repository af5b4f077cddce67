package sample

import "github.com/gin-gonic/gin"

func signIn(c *gin.Context, id string) {
	c.SetCookie("session", id, 3600, "/", "shop.example.org", true, false)  // expect: code/cookie-readable-by-script
}

func signInAgain(c *gin.Context, id string) {
	c.SetCookie("session", id, 3600, "/", "shop.example.org", true, true)  // ok
}
