class Trust implements X509TrustManager {
    public void checkServerTrusted(X509Certificate[] chain, String type) { // expect: code/tls-verification-off
    }
    public void checkClientTrusted(X509Certificate[] chain, String type) {} // ok: not the other end's
    void f(HttpsURLConnection c) {
        c.setHostnameVerifier(strict); // ok
    }
}
class Checking {
    public void checkServerTrusted(X509Certificate[] chain, String type) { // ok: it checks
        own.checkServerTrusted(chain, type);
    }
}
