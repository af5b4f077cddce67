class Sample {
    void F1() {
        var r = await client.GetAsync("http://api.example.org/orders");  // expect: code/cleartext-transport
    }

    void F2() {
        client.BaseAddress = new Uri("http://api.example.org/");  // expect: code/cleartext-transport
    }

    void F3() {
        smtp.EnableSsl = false;  // expect: code/cleartext-transport
    }

    void F4() {
        var r = await client.GetAsync("https://api.example.org/orders");  // ok
    }

    void F5() {
        client.BaseAddress = new Uri("http://localhost:5000/");  // ok
    }

    void F6() {
        smtp.EnableSsl = true;  // ok
    }
}
