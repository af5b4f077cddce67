class Tmp {
    void f() throws Exception {
        new FileOutputStream("/tmp/report.csv"); // expect: code/insecure-temporary-file
        Files.createTempFile("report", ".csv"); // ok
        new FileInputStream("/tmp/report.csv"); // ok: only reads
    }
}
