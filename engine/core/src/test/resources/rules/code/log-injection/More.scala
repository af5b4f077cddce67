class Failures extends HttpServlet {
    private val log = LoggerFactory.getLogger(classOf[Failures])
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val name = request.getParameter("name")
      log.warn(s"no user $name")  // expect: code/log-injection
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      log.error("refused %s".format(request.getHeader("User-Agent")))  // expect: code/log-injection
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val page = request.getParameter("page").toInt
      log.info(s"page $page")  // ok: a number
    }
}
