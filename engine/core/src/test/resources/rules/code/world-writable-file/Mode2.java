class Sample {
    void f1(Input in) throws Exception {
        file.setWritable(true, false);  // expect: code/world-writable-file
    }

    void f2(Input in) throws Exception {
        file.setWritable(true, true);  // ok
    }
}
