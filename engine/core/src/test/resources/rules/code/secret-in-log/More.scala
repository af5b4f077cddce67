object SecretInLog {
    def keys(settings: Settings) = {
        println("key " + settings.apiKey)  // expect: code/secret-in-log
    }

    def login(user: User) = {
        log.debug("login with {}", user.password)  // expect: code/secret-in-log
    }

    def length(password: String) = {
        logger.info(s"password of ${password.length} characters")  // ok: a number
    }

    def missing(settings: Settings) = {
        println("no key for " + settings.name)  // ok: a name
    }
}
