package sample

import "github.com/labstack/echo/v4"

func back(c echo.Context) error {
	return c.Redirect(http.StatusFound, c.QueryParam("back"))  // expect: code/open-redirect
}

func host(w http.ResponseWriter, r *http.Request) {
	target := "https://" + r.URL.Query().Get("host") + "/login"
	http.Redirect(w, r, target, http.StatusSeeOther)  // expect: code/open-redirect
}

func backAgain(c echo.Context) error {
	return c.Redirect(http.StatusFound, "/orders/"+c.Param("id"))  // ok: own site
}

func known(w http.ResponseWriter, r *http.Request) {
	next := "/home"
	if r.FormValue("page") == "cart" {
		next = "/cart"
	}
	http.Redirect(w, r, next, http.StatusFound)  // ok: own addresses
}
