class Go(cc: ControllerComponents) {
  def go = Action { request =>
    Redirect(request.getQueryString("to").get) // expect: code/open-redirect
  }
  def item(id: String) = Action {
    Redirect("/items/" + id) // ok: on this site
  }
}
