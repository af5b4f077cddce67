class A {
    void f() {
        // expect below: code/swallowed-error
        try { g(); } catch (java.io.IOException e) { }
        try {
            g();
        // expect below: code/swallowed-error
        } catch (RuntimeException e) {
        }
        try { g(); } catch (java.io.IOException e) { log(e); } // ok
        try { g(); } catch (java.io.IOException ignored) { } // ok: the name says so
        try {
            g();
        } catch (java.io.IOException e) { // ok: the comment says why
            // closing a socket that is gone
        }
        try { g(); } catch (InterruptedException e) { } // ok: known to be harmless when ending
    }
}
