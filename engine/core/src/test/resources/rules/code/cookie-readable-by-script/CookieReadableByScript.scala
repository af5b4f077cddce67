object Sample {
  def f1() = {
    cookie.setHttpOnly(false)  // expect: code/cookie-readable-by-script
  }

  def f2() = {
    val cookie = new Cookie("session", id)  // expect: code/cookie-readable-by-script
    response.addCookie(cookie)
  }

  def f3() = {
    cookie.setHttpOnly(true)  // ok
  }

  def f4() = {
    val cookie = new Cookie("lang", lang)
    response.addCookie(cookie)  // ok
  }
}
