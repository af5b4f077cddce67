class A {
    int f(int a) {
        int b = a + 1; // expect: code/unused-local
        String c = "x"; // expect: code/unused-local
        final int d = 3; // expect: code/unused-local
        int e = a + 1; // ok
        int g = load(); // ok: the call may do something
        Runnable r = new Runnable() { int inner = 3; public void run() { } }; // ok: a field
        return e;
    }
    int field = 3; // ok
}
