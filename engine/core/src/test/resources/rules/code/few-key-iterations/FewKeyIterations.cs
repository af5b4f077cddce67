class Sample {
    void F1() {
        var k = new Rfc2898DeriveBytes(password, salt, 1000);  // expect: code/few-key-iterations
    }

    void F2() {
        var k = Rfc2898DeriveBytes.Pbkdf2(password, salt, 5000, HashAlgorithmName.SHA256, 32);  // expect: code/few-key-iterations
    }

    void F3() {
        var k = KeyDerivation.Pbkdf2(password: p, salt: s, prf: f, iterationCount: 1000, numBytesRequested: 32);  // expect: code/few-key-iterations
    }

    void F4() {
        var k = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256);  // ok
    }

    void F5() {
        var k = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);  // ok
    }

    void F6() {
        var k = new Rfc2898DeriveBytes(password, salt, rounds);  // ok
    }
}
