class People(private val directory: DirContext) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val uid = request.getParameter("uid")
        directory.search("ou=people", "(uid=" + uid + ")", controls) // expect: code/ldap-injection
        directory.search("ou=people", "(uid=" + LdapEncoder.filterEncode(uid) + ")", controls) // ok: escaped
        directory.search("ou=people", "(objectClass=person)", controls) // ok: a constant
    }
}
