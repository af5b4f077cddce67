class Trust { public void checkServerTrusted(X509Certificate[] chain, String type) { } } // expect: code/tls-verification-off
class Trust2 { public void checkServerTrusted(X509Certificate[] chain, String type) { delegate.checkServerTrusted(chain, type); } } // ok
class Sample {
    void f1(Input in) throws Exception {
        builder.loadTrustMaterial(null, new TrustAllStrategy());  // expect: code/tls-verification-off
    }

    void f2(Input in) throws Exception {
        client.trustManager(InsecureTrustManagerFactory.INSTANCE);  // expect: code/tls-verification-off
    }

    void f3(Input in) throws Exception {
        client.trustManager(factory);  // ok
    }

    void f4(Input in) throws Exception {
        builder.loadTrustMaterial(store, null);  // ok
    }
}
