class A {
    void f() {
        try { g(); } catch (Exception e) { e.printStackTrace(); } // expect: code/debug-leftover
        try { g(); } catch (Exception e) { e.printStackTrace(out); } // ok: to a chosen place
        System.out.println("usage"); // ok: a program may print
    }
}
