class Any implements HostnameVerifier { public boolean verify(String host, SSLSession session) { return true; } } // expect: code/hostname-check-off
class Sample {
    void f1(Input in) throws Exception {
        connection.setHostnameVerifier((host, session) -> true);  // expect: code/hostname-check-off
    }

    void f2(Input in) throws Exception {
        client.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);  // expect: code/hostname-check-off
    }

    void f3(Input in) throws Exception {
        builder.setSSLHostnameVerifier(new NoopHostnameVerifier());  // expect: code/hostname-check-off
    }

    void f4(Input in) throws Exception {
        connection.setHostnameVerifier((host, session) -> host.equals("api.example.org"));  // ok
    }

    void f5(Input in) throws Exception {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");  // ok
    }

    void f6(Input in) throws Exception {
        client.setSSLHostnameVerifier(new DefaultHostnameVerifier());  // ok
    }
}
