class A {
    int f(String p) throws Exception {
        FileInputStream in = new FileInputStream(p); // expect: code/resource-leak
        return in.read();
    }
    int g(String p) throws Exception {
        Connection c = DriverManager.getConnection(p); // expect: code/resource-leak
        return c.createStatement().executeUpdate("x");
    }
    int ok1(String p) throws Exception {
        try (FileInputStream in = new FileInputStream(p)) { return in.read(); } // ok
    }
    int ok2(String p) throws Exception {
        FileInputStream in = new FileInputStream(p); // ok: closed
        try { return in.read(); } finally { in.close(); }
    }
    FileInputStream ok3(String p) throws Exception {
        FileInputStream in = new FileInputStream(p); // ok: the caller's now
        return in;
    }
    Object ok4(String p) throws Exception {
        FileInputStream in = new FileInputStream(p); // ok: owned by the reader
        return new Reader(in);
    }
    String ok5() {
        Scanner s = new Scanner(System.in); // ok: the console is not ours to close
        return s.next();
    }
}
