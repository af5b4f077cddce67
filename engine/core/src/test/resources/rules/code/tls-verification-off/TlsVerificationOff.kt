object Trust : X509TrustManager { override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {} } // expect: code/tls-verification-off
fun f1() {
    builder.loadTrustMaterial(null) { _, _ -> true }.toString(); builder.loadTrustMaterial(null, TrustAllStrategy())  // expect: code/tls-verification-off
}

fun f2() {
    client.trustManager(InsecureTrustManagerFactory.INSTANCE)  // expect: code/tls-verification-off
}

fun f3() {
    client.trustManager(factory)  // ok
}

fun f4() {
    builder.loadTrustMaterial(store, null)  // ok
}

fun f5() {
    client.sslSocketFactory(context.socketFactory, manager)  // ok
}
