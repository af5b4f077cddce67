object Login {
  def login(user: String, password: String): Unit = {
    logger.info(s"login of $user with $password") // expect: code/secret-in-log
    logger.info(s"password changed for $user") // ok: only the word
  }
}
