package people

func find(w http.ResponseWriter, r *http.Request) {
	uid := r.FormValue("uid")
	ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, "(uid="+uid+")", nil, nil) // expect: code/ldap-injection
	ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, "(uid="+ldap.EscapeFilter(uid)+")", nil, nil) // ok: escaped
}
