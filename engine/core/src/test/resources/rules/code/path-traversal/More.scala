class Files(cc: ControllerComponents) {
    def send = Action { request =>
      val name = request.getQueryString("name").get
      Ok.sendFile(new File("/srv/files/" + name))  // expect: code/path-traversal
    }
    def page = Action { request =>
      val page = request.getQueryString("page").map(_.toInt).getOrElse(1)
      Ok.sendFile(new File(s"/srv/pages/index.html"))  // ok: a constant
    }
}
