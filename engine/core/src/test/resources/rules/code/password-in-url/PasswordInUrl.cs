class Sample {
    void F1() {
        var url = $"https://api.example.org/login?password={password}";  // expect: code/password-in-url
    }

    void F2() {
        var url = $"https://api.example.org/login?user={user}";  // ok
    }
}
