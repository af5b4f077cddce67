class Sample {
    void F1() {
        var l = new TcpListener(IPAddress.Any, 8080);  // expect: code/listen-on-every-interface
    }

    void F2() {
        var l = new TcpListener(IPAddress.Loopback, 8080);  // ok
    }
}
