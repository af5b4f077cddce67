class Searches extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val prefix = request.getParameter("prefix")
      Pattern.compile(s"^$prefix")  // expect: code/regex-injection
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      title.replaceAll(request.getParameter("what"), "")  // expect: code/regex-injection
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val least = request.getParameter("least").toInt
      Pattern.compile(s"[a-z]{$least,}")  // ok: a number
    }
}
