class Sample {
    void f1(Input in) throws Exception {
        var u = new URL("http://api.example.org/orders");  // expect: code/cleartext-transport
    }

    void f2(Input in) throws Exception {
        var get = new HttpGet("http://api.example.org/orders");  // expect: code/cleartext-transport
    }

    void f3(Input in) throws Exception {
        FTPClient client = new FTPClient();  // expect: code/cleartext-transport
    }

    void f4(Input in) throws Exception {
        var u = new URL("https://api.example.org/orders");  // ok
    }

    void f5(Input in) throws Exception {
        var u = new URL("http://localhost:8080/orders");  // ok
    }

    void f6(Input in) throws Exception {
        FTPSClient client = new FTPSClient();  // ok
    }
}
