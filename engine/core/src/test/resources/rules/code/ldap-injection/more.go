package sample

import "github.com/go-ldap/ldap/v3"

func groups(w http.ResponseWriter, r *http.Request) {
	filter := fmt.Sprintf("(&(objectClass=group)(member=%s))", r.URL.Query().Get("user"))
	ask := ldap.NewSearchRequest("ou=groups", 2, 0, 0, 0, false, filter, []string{"cn"}, nil)  // expect: code/ldap-injection
	run(w, ask)
}

func folder(c *gin.Context) {
	base := "ou=" + c.Param("unit") + ",dc=example,dc=org"
	ask := ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(objectClass=person)", nil, nil)  // expect: code/ldap-injection
	answer(c, ask)
}

func byNumber(w http.ResponseWriter, r *http.Request) {
	number, _ := strconv.Atoi(r.FormValue("number"))
	ask := ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, fmt.Sprintf("(employeeNumber=%d)", number), nil, nil)  // ok: a number
	run(w, ask)
}

func everybody(w http.ResponseWriter, r *http.Request) {
	ask := ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, "(objectClass=person)", nil, nil)  // ok: a constant
	run(w, ask)
}
