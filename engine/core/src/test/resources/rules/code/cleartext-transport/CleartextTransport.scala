object Sample {
  def f1() = {
    val u = new URL("http://api.example.org/orders")  // expect: code/cleartext-transport
  }

  def f2() = {
    val u = URI.create("http://api.example.org/orders")  // expect: code/cleartext-transport
  }

  def f3() = {
    val client = new FTPClient()  // expect: code/cleartext-transport
  }

  def f4() = {
    val u = new URL("https://api.example.org/orders")  // ok
  }

  def f5() = {
    val u = URI.create("http://localhost/orders")  // ok
  }

  def f6() = {
    val u = new URL(address)  // ok
  }
}
