class Sample {
    void F1() {
        aes.IV = new byte[16];  // expect: code/static-iv
    }

    void F2() {
        aes.IV = Encoding.UTF8.GetBytes("0123456789abcdef");  // expect: code/static-iv
    }

    void F3() {
        var e = aes.CreateEncryptor(key, Encoding.UTF8.GetBytes("0123456789abcdef"));  // expect: code/static-iv
    }

    void F4() {
        aes.GenerateIV();  // ok
    }

    void F5() {
        aes.IV = message.Take(16).ToArray();  // ok
    }

    void F6() {
        var e = aes.CreateEncryptor(key, iv);  // ok
    }
}
