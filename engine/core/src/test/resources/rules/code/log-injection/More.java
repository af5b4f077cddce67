class More {
    private static final Logger log = LoggerFactory.getLogger(More.class);
    void get(@RequestParam String user) {
        log.error(String.format("no user %s", user)); // expect: code/log-injection
    }
}
