package sample

import "github.com/gin-gonic/gin"

func download(c *gin.Context) {
	name := c.Param("name")
	c.File("/srv/files/" + name)  // expect: code/path-traversal
}
