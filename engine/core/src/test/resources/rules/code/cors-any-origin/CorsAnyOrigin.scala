object Sample {
  def f1() = {
    response.setHeader("Access-Control-Allow-Origin", "*")  // expect: code/cors-any-origin
  }

  def f2() = {
    val headers = Seq("Access-Control-Allow-Origin" -> "*")  // expect: code/cors-any-origin
  }

  def f3() = {
    response.setHeader("Access-Control-Allow-Origin", origin)  // ok
  }

  def f4() = {
    response.setHeader("Accept", "*")  // ok
  }
}
