class Sample {
    void f1(Input in) throws Exception {
        String url = "https://api.example.org/login?password=" + password;  // expect: code/password-in-url
    }

    void f2(Input in) throws Exception {
        String url = "https://api.example.org/login?user=" + user;  // ok
    }
}
