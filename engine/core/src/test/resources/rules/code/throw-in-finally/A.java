class A {
    void f() throws Exception {
        try {
            g();
        } finally {
            if (!closed) {
                throw new IOException("open"); // expect: code/throw-in-finally
            }
        }
        try {
            g();
        } finally {
            throw new IllegalStateException(); // expect: code/throw-in-finally
        }
    }

    void h() throws Exception {
        try {
            g();
        } catch (IOException e) {
            throw e; // ok
        } finally {
            run(() -> { throw new IllegalStateException(); }); // ok: not now
        }
        try {
            g();
        } finally {
            for (int i = 0; i < 3; i++) {
                throw new IOException(); // expect: code/throw-in-finally
            }
        }
        throw new IOException(); // ok
    }
}
