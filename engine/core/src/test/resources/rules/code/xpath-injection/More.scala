class Orders(xpath: XPath) {
    def orders = Action { request =>
      val customer = request.getQueryString("customer").get
      xpath.evaluate(s"//order[@customer='$customer']", document)  // expect: code/xpath-injection
      Ok
    }
    def compiled = Action { request =>
      val path = "//user[name='" + request.headers("X-Name") + "']"
      xpath.compile(path)  // expect: code/xpath-injection
      Ok
    }
    def first = Action { request =>
      val place = request.getQueryString("place").get.toInt
      xpath.evaluate(s"//order[$place]", document)  // ok: a number
      Ok
    }
}
