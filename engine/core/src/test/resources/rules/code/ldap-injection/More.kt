fun groups(call: ApplicationCall, directory: DirContext) {
    val filter = "(&(objectClass=group)(member=${call.parameters["user"]}))"
    directory.search("ou=groups", filter, SearchControls())  // expect: code/ldap-injection
}

fun lookup(request: HttpServletRequest, directory: LdapTemplate) {
    directory.search("ou=people", String.format("(mail=%s)", request.getHeader("X-Mail")), mapper)  // expect: code/ldap-injection
}

fun byNumber(request: HttpServletRequest, directory: DirContext) {
    val number = request.getParameter("number").toInt()
    directory.search("ou=people", "(employeeNumber=$number)", SearchControls())  // ok: a number
}
