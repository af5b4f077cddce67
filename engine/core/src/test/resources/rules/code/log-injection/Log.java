class Log {
    private static final Logger log = LoggerFactory.getLogger(Log.class);
    void get(HttpServletRequest request) {
        log.info("user " + request.getParameter("user")); // expect: code/log-injection
        log.warn("user {}", request.getParameter("user")); // expect: code/log-injection
        log.info("user {}", Long.parseLong(request.getParameter("id"))); // ok: a number
        log.info("user {}", request.getParameter("user").replaceAll("[\\r\\n]", "_")); // ok: no line breaks
        log.info("started"); // ok
    }
}
