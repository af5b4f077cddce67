class InsecureTemporaryFile {
    Object report(String user) throws Exception {
        try (var out = new PrintWriter("/tmp/report-" + user)) { out.print("x"); }  // expect: code/insecure-temporary-file
        return user;
    }
}
