class Sample {
    void F1() {
        var c = new NetworkCredential("shop", "s3cret-pw");  // expect: code/credentials-in-source
    }

    void F2() {
        var db = new SqlConnection("Server=db;User=shop;Password=s3cret-pw;");  // expect: code/credentials-in-source
    }

    void F3() {
        var c = new NetworkCredential(user, password);  // ok
    }

    void F4() {
        var db = new SqlConnection(settings.Connection);  // ok
    }
}
