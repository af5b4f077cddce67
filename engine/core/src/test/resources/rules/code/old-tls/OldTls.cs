class Sample {
    void F1() {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;  // expect: code/old-tls
    }

    void F2() {
        handler.SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12;  // expect: code/old-tls
    }

    void F3() {
        stream.AuthenticateAsClient(host, null, SslProtocols.Ssl3, false);  // expect: code/old-tls
    }

    void F4() {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;  // ok
    }

    void F5() {
        handler.SslProtocols = SslProtocols.Tls13;  // ok
    }

    void F6() {
        handler.SslProtocols = SslProtocols.None;  // ok
    }
}
