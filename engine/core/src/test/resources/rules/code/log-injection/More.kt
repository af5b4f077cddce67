fun failed(call: ApplicationCall, log: Logger) {
    val name = call.parameters["name"]
    log.warn("no user $name")  // expect: code/log-injection
}

fun refused(request: HttpServletRequest, logger: Logger) {
    logger.error(String.format("refused %s", request.getHeader("User-Agent")))  // expect: code/log-injection
}

fun page(request: HttpServletRequest, logger: Logger) {
    val page = request.getParameter("page").toInt()
    logger.info("page $page")  // ok: a number
}
