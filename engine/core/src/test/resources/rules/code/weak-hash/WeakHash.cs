class Sample {
    void F1() {
        using var md5 = MD5.Create();  // expect: code/weak-hash
    }

    void F2() {
        var digest = SHA1.HashData(data);  // expect: code/weak-hash
    }

    void F3() {
        var h = HashAlgorithm.Create("MD5");  // expect: code/weak-hash
    }

    void F4() {
        using var sha = SHA256.Create();  // ok
    }

    void F5() {
        var etag = MD5.HashData(data);  // ok
    }

    void F6() {
        var h = HashAlgorithm.Create("SHA512");  // ok
    }
}
