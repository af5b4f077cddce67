class Search extends HttpServlet {
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val page = request.getParameter("page").toInt
      response.getWriter.write(s"<b>$page</b>")  // ok: a number
    }
}
