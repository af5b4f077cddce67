class Sample {
    void f1(Input in) throws Exception {
        File target = new File(folder, entry.getName());  // expect: code/archive-entry-path
    }

    void f2(Input in) throws Exception {
        File target = new File(folder, entry.getName());
        if (!target.getCanonicalPath().startsWith(base)) throw new IOException();  // ok
    }

    void f3(Input in) throws Exception {
        File target = new File(folder, name);  // ok
    }
}
