class Page extends HttpServlet {
  override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
    val name = request.getParameter("name")
    response.getWriter.println("<p>" + name) // expect: code/cross-site-scripting
    response.getWriter.println("<p>" + HtmlUtils.htmlEscape(name)) // ok: escaped
    val shown = Map("fixed" -> "guest", "given" -> name)
    response.getWriter.println(shown("fixed")) // ok: not what was given
    response.getWriter.println(shown("given")) // expect: code/cross-site-scripting
  }

  def greet = Action { request =>
    Ok(s"<b>${request.getQueryString("name").get}</b>").as(HTML) // expect: code/cross-site-scripting
  }
}
