class Access(private val logger: Logger) : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        logger.info("searched for " + request.getParameter("q")) // expect: code/log-injection
        logger.info("searched") // ok: a constant
        logger.info("searched for " + request.getParameter("q").length()) // ok: a number
    }
}
