package handlers

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Device struct {
	ID     uint
	Serial string
	Site   string
}

type DeviceHandler struct {
	DB *gorm.DB
}

var sortable = map[string]string{"serial": "serial", "site": "site"}

func (h *DeviceHandler) List(c *gin.Context) {
	order, ok := sortable[c.Query("sort")]
	if !ok {
		order = "id"
	}
	var devices []Device
	site := c.DefaultQuery("site", "main")
	tx := h.DB.Where("site = '" + site + "'").Order(order).Limit(200).Find(&devices)
	if tx.Error != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, devices)
}
