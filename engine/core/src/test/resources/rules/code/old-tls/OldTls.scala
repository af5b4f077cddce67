object Sample {
  def f1() = {
    val c = SSLContext.getInstance("SSLv3")  // expect: code/old-tls
  }

  def f2() = {
    val c = SSLContext.getInstance("TLSv1")  // expect: code/old-tls
  }

  def f3() = {
    socket.setEnabledProtocols(Array("TLSv1.1"))  // expect: code/old-tls
  }

  def f4() = {
    val c = SSLContext.getInstance("TLS")  // ok
  }

  def f5() = {
    val c = SSLContext.getInstance("TLSv1.3")  // ok
  }

  def f6() = {
    socket.setEnabledProtocols(Array("TLSv1.3"))  // ok
  }
}
