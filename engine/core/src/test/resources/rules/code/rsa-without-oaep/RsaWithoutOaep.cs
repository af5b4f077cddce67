class Sample {
    void F1() {
        var secret = rsa.Encrypt(text, RSAEncryptionPadding.Pkcs1);  // expect: code/rsa-without-oaep
    }

    void F2() {
        var secret = rsa.Encrypt(text, false);  // expect: code/rsa-without-oaep
    }

    void F3() {
        var text = rsa.Decrypt(secret, RSAEncryptionPadding.Pkcs1);  // expect: code/rsa-without-oaep
    }

    void F4() {
        var secret = rsa.Encrypt(text, RSAEncryptionPadding.OaepSHA256);  // ok
    }

    void F5() {
        var secret = rsa.Encrypt(text, true);  // ok
    }

    void F6() {
        var sig = rsa.SignData(text, name, RSASignaturePadding.Pkcs1);  // ok
    }
}
