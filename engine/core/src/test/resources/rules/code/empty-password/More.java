class EmptyPassword {
    Object pool(HikariConfig config) throws Exception {
        config.setUsername("root");
        config.setPassword("");  // expect: code/empty-password
        return new HikariDataSource(config);
    }

    Object report(DataSource source) throws Exception {
        final String none = "";
        return DriverManager.getConnection("jdbc:mysql://db/shop", "report", none);  // expect: code/empty-password
    }

    Object poolAgain(HikariConfig config, Secrets secrets) throws Exception {
        config.setPassword(secrets.database());  // ok
        return new HikariDataSource(config);
    }

    Object clear(LoginForm form) throws Exception {
        form.setPassword("");  // ok: a form field is cleared
        return form;
    }
}
