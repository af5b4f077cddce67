object Sample {
  def f1() = {
    val c = Cookie("x", x, sameSite = SameSite.NONE)  // expect: code/cookie-sent-across-sites
  }

  def f2() = {
    cookie.setSameSite("None")  // expect: code/cookie-sent-across-sites
  }

  def f3() = {
    val c = Cookie("x", x, sameSite = SameSite.LAX)  // ok
  }

  def f4() = {
    cookie.setSameSite("Strict")  // ok
  }
}
