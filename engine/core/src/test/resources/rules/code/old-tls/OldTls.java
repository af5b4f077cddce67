class Sample {
    void f1(Input in) throws Exception {
        SSLContext.getInstance("SSLv3");  // expect: code/old-tls
    }

    void f2(Input in) throws Exception {
        String version = "TLSv1";
        SSLContext context = SSLContext.getInstance(version);  // expect: code/old-tls
    }

    void f3(Input in) throws Exception {
        socket.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"});  // expect: code/old-tls
    }

    void f4(Input in) throws Exception {
        SSLContext.getInstance("TLSv1.3");  // ok
    }

    void f5(Input in) throws Exception {
        SSLContext.getInstance("TLS");  // ok
    }

    void f6(Input in) throws Exception {
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});  // ok
    }
}
