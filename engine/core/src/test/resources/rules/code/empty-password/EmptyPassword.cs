class Sample {
    void F1() {
        var db = new SqlConnection("Server=db;User=sa;Password=;");  // expect: code/empty-password
    }

    void F2() {
        var db = new SqlConnection("Server=db;Integrated Security=true;");  // ok
    }
}
