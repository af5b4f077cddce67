package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/labstack/echo/v4"
)

const root = "/srv/attachments"

func Register(e *echo.Echo) {
	e.GET("/attachments", download)
}

func download(c echo.Context) error {
	name := c.QueryParam("file")
	path := filepath.Join(root, name)
	info, err := os.Stat(path)
	if err != nil || info.IsDir() {
		return c.NoContent(http.StatusNotFound)
	}
	if strings.HasPrefix(info.Name(), ".") {
		return c.NoContent(http.StatusNotFound)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return c.Blob(http.StatusOK, "application/octet-stream", data)
}
