class Sample {
    void f1(Input in) throws Exception {
        server.bind(new InetSocketAddress("0.0.0.0", 8080));  // expect: code/listen-on-every-interface
    }

    void f2(Input in) throws Exception {
        server.bind(new InetSocketAddress("127.0.0.1", 8080));  // ok
    }
}
