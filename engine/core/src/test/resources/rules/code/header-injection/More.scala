class Downloads extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val name = request.getParameter("name")
      response.setHeader("Content-Disposition", s"attachment; filename=$name")  // expect: code/header-injection
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      response.addHeader("X-Trace", request.getHeader("X-Trace"))  // expect: code/header-injection
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val count = request.getParameter("count").toInt
      response.addHeader("X-Count", s"$count")  // ok: a number
    }
}
