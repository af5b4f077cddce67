object Sample {
  def f1() = {
    connection.setHostnameVerifier((host, session) => true)  // expect: code/hostname-check-off
  }

  def f2() = {
    client.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)  // expect: code/hostname-check-off
  }

  def f3() = {
    val v = new NoopHostnameVerifier()  // expect: code/hostname-check-off
  }

  def f4() = {
    connection.setHostnameVerifier((host, session) => host == expected)  // ok
  }

  def f5() = {
    client.setSSLHostnameVerifier(new DefaultHostnameVerifier())  // ok
  }

  def f6() = {
    parameters.setEndpointIdentificationAlgorithm("HTTPS")  // ok
  }
}
