class Access(private val logger: Logger) extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        logger.info("searched for " + request.getParameter("q")) // expect: code/log-injection
        logger.info("searched") // ok: a constant
        logger.info("searched for " + request.getParameter("q").length()) // ok: a number
    }
}
