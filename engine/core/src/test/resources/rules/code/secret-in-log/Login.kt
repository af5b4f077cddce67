fun login(user: String, password: String) {
    logger.info("login of $user with $password") // expect: code/secret-in-log
    logger.info("password changed for $user") // ok: only the word
}
