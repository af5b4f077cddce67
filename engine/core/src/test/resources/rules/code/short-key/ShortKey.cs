class Sample {
    void F1() {
        var rsa = new RSACryptoServiceProvider(1024);  // expect: code/short-key
    }

    void F2() {
        using var rsa = RSA.Create(1024);  // expect: code/short-key
    }

    void F3() {
        aes.KeySize = 64;  // expect: code/short-key
    }

    void F4() {
        using var rsa = RSA.Create(3072);  // ok
    }

    void F5() {
        aes.KeySize = 256;  // ok
    }

    void F6() {
        using var rsa = RSA.Create(bits);  // ok
    }
}
