class Sample {
    void f1(Input in) throws Exception {
        var out = new FileOutputStream("/tmp/report.txt");  // expect: code/insecure-temporary-file
    }

    void f2(Input in) throws Exception {
        var out = Files.createTempFile("report", ".txt");  // ok
    }
}
