class Trust extends X509TrustManager { override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = () } // expect: code/tls-verification-off
object Sample {
  def f1() = {
    builder.loadTrustMaterial(null, new TrustAllStrategy())  // expect: code/tls-verification-off
  }

  def f2() = {
    client.trustManager(InsecureTrustManagerFactory.INSTANCE)  // expect: code/tls-verification-off
  }

  def f3() = {
    client.trustManager(factory)  // ok
  }

  def f4() = {
    builder.loadTrustMaterial(store, null)  // ok
  }

  def f5() = {
    context.init(keys, managers, random)  // ok
  }
}
