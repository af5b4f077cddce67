class A {
    int f() {
        try { return g(); } finally { return 1; } // expect: code/return-in-finally
    }
    int h() {
        while (true) {
            try { g(); } finally { break; } // expect: code/return-in-finally
        }
        try { g(); } finally { for (;;) { break; } } // ok: leaves the inner loop only
        try { g(); } finally { run(() -> { return 1; }); } // ok: another function
        return 2; // ok
    }
}
