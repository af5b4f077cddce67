def login(user, password, settings):
    logger.info("login of %s with %s", user, password)  # expect: code/secret-in-log
    logging.debug(f"key {settings.api_key}")  # expect: code/secret-in-log
    print("password: " + password)  # expect: code/secret-in-log
    logger.info("password changed for %s", user)  # ok: only the word
    logger.info("password of %d characters", len(password))  # ok: a number
    logger.info("login of %s", user)  # ok: a name
