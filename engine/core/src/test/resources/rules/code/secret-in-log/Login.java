class Login {
    void login(String user, String password, Card card) {
        log.info("login of {} with {}", user, password); // expect: code/secret-in-log
        logger.debug("key " + config.getApiKey()); // expect: code/secret-in-log
        System.out.println("card " + card.getCardNumber()); // expect: code/secret-in-log
        log.info("login of {}", user); // ok: a name
        log.info("password changed for {}", user); // ok: only the word
        log.info("password has {} characters", password.length()); // ok: a number
    }
}
