class Sample {
    void f1(Input in) throws Exception {
        DriverManager.getConnection(url, "root", "");  // expect: code/empty-password
    }

    void f2(Input in) throws Exception {
        DriverManager.getConnection(url, user, password);  // ok
    }
}
