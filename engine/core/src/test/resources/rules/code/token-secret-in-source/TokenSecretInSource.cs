class Sample {
    void F1() {
        var k = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("secret-for-tokens-which-is-long"));  // expect: code/token-secret-in-source
    }

    void F2() {
        var k = new SymmetricSecurityKey(Convert.FromBase64String(settings.Key));  // ok
    }
}
