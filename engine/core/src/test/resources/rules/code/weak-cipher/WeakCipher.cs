class Sample {
    void F1() {
        using var des = DES.Create();  // expect: code/weak-cipher
    }

    void F2() {
        var c = new TripleDESCryptoServiceProvider();  // expect: code/weak-cipher
    }

    void F3() {
        aes.Mode = CipherMode.ECB;  // expect: code/weak-cipher
    }

    void F4() {
        using var aes = Aes.Create();  // ok
    }

    void F5() {
        aes.Mode = CipherMode.CBC;  // ok
    }

    void F6() {
        using var gcm = new AesGcm(key, 16);  // ok
    }
}
