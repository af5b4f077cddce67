object Sample {
  def f1() = {
    cookie.setSecure(false)  // expect: code/insecure-cookie
  }

  def f2() = {
    val cookie = new Cookie("lang", lang)  // expect: code/insecure-cookie
    response.addCookie(cookie)
  }

  def f3() = {
    cookie.setSecure(true)  // ok
  }

  def f4() = {
    val recipe = new Recipe("cookie", lang)  // ok
  }
}
