class Sample {
    void F1() {
        var h = SHA256.HashData(Encoding.UTF8.GetBytes(password));  // expect: code/fast-password-hash
    }

    void F2() {
        var h = sha.ComputeHash(Encoding.UTF8.GetBytes(user.Password));  // expect: code/fast-password-hash
    }

    void F3() {
        var h = md5.ComputeHash(Encoding.ASCII.GetBytes(salt + password));  // expect: code/fast-password-hash
    }

    void F4() {
        var h = SHA256.HashData(document);  // ok
    }

    void F5() {
        var h = hmac.ComputeHash(Encoding.UTF8.GetBytes(password));  // ok
    }

    void F6() {
        var h = hasher.HashPassword(user, password);  // ok
    }
}
