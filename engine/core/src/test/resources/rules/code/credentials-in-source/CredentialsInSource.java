class Sample {
    void f1(Input in) throws Exception {
        DriverManager.getConnection(url, "shop", "s3cret-pw");  // expect: code/credentials-in-source
    }

    void f2(Input in) throws Exception {
        new PasswordAuthentication("shop", "s3cret-pw".toCharArray());  // expect: code/credentials-in-source
    }

    void f3(Input in) throws Exception {
        DriverManager.getConnection(url, user, System.getenv("DB_PASSWORD"));  // ok
    }

    void f4(Input in) throws Exception {
        new PasswordAuthentication(user, password);  // ok
    }
}
