export function login(user: User, password: string) {
  console.log('login', user.name, password); // expect: code/secret-in-log
  logger.debug(`key ${config.apiKey}`); // expect: code/secret-in-log
  console.log('password changed for', user.name); // ok: only the word
  logger.info(`password of ${password.length} characters`); // ok: a number
}
