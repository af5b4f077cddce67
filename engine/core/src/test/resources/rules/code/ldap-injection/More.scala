class Groups(directory: DirContext) {
    def groups = Action { request =>
      val user = request.getQueryString("user").get
      val filter = s"(&(objectClass=group)(member=$user))"
      directory.search("ou=groups", filter, controls)  // expect: code/ldap-injection
      Ok
    }
    def mail = Action { request =>
      directory.search("ou=people", "(mail=%s)".format(request.headers("X-Mail")), controls)  // expect: code/ldap-injection
      Ok
    }
    def byNumber = Action { request =>
      val number = request.getQueryString("number").get.toInt
      directory.search("ou=people", s"(employeeNumber=$number)", controls)  // ok: a number
      Ok
    }
}
